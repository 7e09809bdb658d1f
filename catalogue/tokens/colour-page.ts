import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { hosts } from '../../src/tokens/contrast-pairs.ts';
import { records, tagOf } from '../../src/widgets/all.ts';
import { contrastTable, tokenName, verdictOf } from './contrast-table.ts';
import type { Colours } from './contrast-table.ts';
import { hexOf } from '../../src/tokens/contrast.ts';
import { TokenPage } from './page.ts';
import type { Scheme, Token } from './tokens.ts';

/** The colours that a designer has picked for a token. A scheme without one keeps its default. */
type Picked = Partial<Record<Scheme, string>>;

/** The background behind an element: that of the nearest ancestor with one. */
function groundAround(element: Element | null): string {
  for (let box = element; box; box = box.parentElement) {
    const { backgroundColor } = getComputedStyle(box);
    if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return hosts.light;
}

/** The page of colours, where designers can try others. They apply only to this page. */
export class ColourPage extends TokenPage {
  static override properties = { ...TokenPage.properties, picked: { state: true } };

  declare private picked: ReadonlyMap<string, Picked>;

  constructor() {
    super();
    this.picked = new Map();
  }

  /** The color-scheme that applies here. */
  private get scheme(): Scheme {
    const probe = this.appendChild(document.createElement('span'));
    probe.style.color = 'light-dark(rgb(0, 0, 0), rgb(255, 255, 255))';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color === 'rgb(0, 0, 0)' ? 'light' : 'dark';
  }

  private get colours(): Colours {
    const ground = groundAround(this);
    return (short) => (short === 'host' ? ground : (this.now.get(tokenName(short)) ?? ''));
  }

  protected override valueFor(token: Token): string {
    const picked = this.picked.get(token.name);
    return picked
      ? `light-dark(${picked.light ?? token.light}, ${picked.dark ?? token.dark})`
      : super.valueFor(token);
  }

  private pick(token: Token, colour: string): void {
    const picked = { ...this.picked.get(token.name), [this.scheme]: colour };
    this.picked = new Map(this.picked).set(token.name, picked);
    this.style.setProperty(token.name, this.valueFor(token));
  }

  private tell(token: Token): void {
    this.readNow();
    void this.say(`${token.name} changed. ${verdictOf(this.colours)}`);
  }

  private reset(): void {
    for (const name of this.picked.keys()) this.style.removeProperty(name);
    this.picked = new Map();
    void this.say('All colours reset');
  }

  private copyPicked(): void {
    const changed = this.tokens.filter(({ name }) => this.picked.has(name));
    if (changed.length === 0) void this.say('No colours changed yet');
    else void this.copySet(changed);
  }

  protected override control(token: Token): TemplateResult {
    const now = this.now.get(token.name);
    return html`<label>
        Try <span class="unseen">another ${token.name}</span>
        <input
          type="color"
          .value=${now ? hexOf(now) : '#000000'}
          @input=${({ target }: InputEvent) => this.pick(token, (target as HTMLInputElement).value)}
          @change=${() => this.tell(token)}
        />
      </label>`;
  }

  /** The widgets that are small enough to fit side by side. */
  private readonly samples = records
    .filter(({ frameHeight = Infinity }) => frameHeight < 600)
    .map(({ name }) => document.createElement(tagOf(name)));

  protected override more(): TemplateResult {
    return html`<section>
        <h2>Contrast</h2>
        <p class="lead">
          The pairs of colours that meet in the elements, with their WCAG 2.2 contrast ratios. “Now” is this page, with
          the colours that you try. “host” is the background of the page around an element.
        </p>
        ${this.now.size > 0 ? contrastTable(this.colours) : ''}
      </section>
      <section>
        <h2>On elements</h2>
        <div class="live" lang=${this.locale ?? 'en'}>
          ${this.samples}
        </div>
      </section>`;
  }

  protected override bar(): TemplateResult {
    const count = this.picked.size;
    return html`<p>${count === 0 ? 'None' : count} changed</p>
      <button type="button" @click=${() => this.copyPicked()}>Copy these</button>
      <button type="button" @click=${() => this.reset()}>Reset</button>`;
  }
}

customElements.define('catalogue-colours', ColourPage);
