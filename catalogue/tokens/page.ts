import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { copyText } from '../copy.ts';
import { tokens, tokensOn } from './from-manifest.ts';
import { row } from './row.ts';
import { blockOf, lineOf, propertyOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import './bar.css';
import './tokens.css';

/** Headings by kind. A new kind uses its own name until it gets a heading here. */
const headings: Readonly<Record<string, string>> = {
  color: 'Tokens',
  text: 'Tokens',
  space: 'Tokens',
  radius: 'Corners',
  shadow: 'Focus ring',
};

/**
 * A page of tokens, each with its value at this place of the document. A change on an ancestor shows in the samples at once,
 * and in the numbers when they are read again.
 */
export class TokenPage extends LitElement {
  static override properties = {
    page: {},
    about: {},
    theme: {},
    locale: {},
    now: { state: true },
    said: { state: true },
    refused: { state: true },
  };

  /** The title of the page, a key of `pages`. */
  declare page: string;
  declare about: string;
  /** The values of the toolbars. When they change, everything is read again. */
  declare theme: string | undefined;
  declare locale: string | undefined;
  /** Computed values, by token. */
  declare protected now: ReadonlyMap<string, string>;
  declare protected said: string;
  /** The text that could not be copied. */
  declare protected refused: string;

  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly readAgain = (): void => this.requestUpdate();

  constructor() {
    super();
    this.page = this.about = this.said = this.refused = '';
    this.now = new Map();
  }

  /** Renders into the light DOM, so that the catalogue's style sheets apply. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The page itself keeps its own colours, whatever a designer tries.
    for (const { name, value } of tokens) this.style.setProperty(name.replace('--mtc-', '--page-'), value);
    this.dark.addEventListener('change', this.readAgain);
    // The focus event also catches changes made in the browser's developer tools.
    for (const event of ['resize', 'focus']) addEventListener(event, this.readAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dark.removeEventListener('change', this.readAgain);
    for (const event of ['resize', 'focus']) removeEventListener(event, this.readAgain);
  }

  protected override updated(): void {
    // After the update, because Lit warns about an update that causes another.
    queueMicrotask(() => this.readNow());
  }

  protected readNow(): void {
    const now = new Map(this.tokens.map((token) => [token.name, this.computedOf(token)]));
    if ([...now].some(([name, value]) => this.now.get(name) !== value)) this.now = now;
  }

  private computedOf(token: Token): string {
    const swatch = this.querySelector(`[data-token="${token.name}"]`);
    return getComputedStyle(swatch ?? this).getPropertyValue(propertyOf(token) ?? token.name) || token.value;
  }

  protected get tokens(): readonly Token[] {
    return tokensOn(this.page);
  }

  /** The value in a line of CSS. */
  protected valueFor(token: Token): string {
    return token.value;
  }

  protected readonly lineOf = (token: Token): string => lineOf(token.name, this.valueFor(token));

  protected async say(text: string): Promise<void> {
    // Screen readers would announce the same text only once.
    this.said = '';
    await this.updateComplete;
    this.said = text;
  }

  protected async copy(text: string, what: string): Promise<void> {
    const isCopied = await copyText(text);
    this.refused = isCopied ? '' : text;
    await this.say(
      isCopied
        ? `${what} copied`
        : 'The browser blocked copying. The text is selected, so you can copy it yourself.',
    );
    await this.updateComplete;
    const field = this.querySelector<HTMLTextAreaElement>('.refused');
    field?.focus();
    field?.select();
  }

  protected copySet(set: readonly Token[]): Promise<void> {
    const what = set.length === 1 ? '1 token' : `${set.length} tokens`;
    return this.copy(blockOf(set.map(this.lineOf)), `:root with ${what}`);
  }

  private actions(token: Token): TemplateResult {
    return html`<button type="button" @click=${() => this.copy(this.lineOf(token), token.name)}>
      Copy <span class="unseen">${token.name}</span>
    </button>`;
  }

  /** The control beside the sample of a token. */
  protected control(_token: Token): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What comes after the tokens. */
  protected more(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The content of the bar, which stays visible. */
  protected bar(): TemplateResult | typeof nothing {
    return nothing;
  }

  private group(kind: string): TemplateResult {
    const own = this.tokens.filter((token) => token.kind === kind);
    return html`<section>
      <h2>${headings[kind] ?? kind}</h2>
      <ul class="tokens" role="list">
        ${own.map((token) =>
          row(token, this.now.get(token.name) ?? '', {
            control: this.control(token),
            actions: this.actions(token),
          }),
        )}
      </ul>
    </section>`;
  }

  protected override render(): TemplateResult {
    const bar = this.bar();
    const isIdle = bar === nothing && !this.said && !this.refused;
    return html`<main lang="en" dir="ltr">
      <h1>${this.page}</h1>
      <p class="lead">${this.about}</p>
      <button type="button" @click=${() => this.copySet(this.tokens)}>
        Copy all ${this.tokens.length} as <code>:root { … }</code>
      </button>
      ${[...new Set(this.tokens.map(({ kind }) => kind))].map((kind) => this.group(kind))} ${this.more()}
      <div class=${isIdle ? 'bar idle' : 'bar'}>
        ${bar}
        <p role="status">${this.said}</p>
        ${
          this.refused
            ? html`<textarea class="refused" readonly rows="4" aria-label="CSS to copy" .value=${this.refused}></textarea>`
            : nothing
        }
      </div>
    </main>`;
  }
}

customElements.define('catalogue-tokens', TokenPage);
