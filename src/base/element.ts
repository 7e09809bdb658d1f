import { LitElement, html } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { clinic } from '../generated/clinic.ts';
import { meant, readOneOf, readUrl, refuse } from '../lib/attributes.ts';
import type { AttributeTable, ValueOf } from '../lib/attributes.ts';
import { canonical, sourceLocale } from '../i18n/locale.ts';
import type { Translated } from '../lib/piece.ts';
import { pageUrl } from '../lib/url.ts';
import { version } from '../lib/version.ts';
import { presentationOf, type Found } from '../content/store.ts';
import { notRendered, swallowedPage, withPrefix } from '../lib/errors.ts';
import { MtcErrorEvent, MtcReadyEvent, type MtcErrorCode } from './events.ts';
import { followLanguage, languageOf, unfollowLanguage } from './language.ts';
import { availabilityOf, type Availability } from '../content/content-source.ts';
import { rememberUiState } from './ui-state.ts';
import { propertiesOf, setDefaults } from './properties.ts';
import { sharedAttributes } from './shared-attributes.ts';
import { redraw, showChildren } from './root.ts';
import { adoptInto, rootOf } from './adopted-styles.ts';
import { isSwallowedPage } from './swallowed.ts';
import { hideProperty, respellDisplay, styleAttribute } from './host-attributes.ts';

/**
 * What all widgets share: the attributes that a host page may set on each of them, and the promise that the children stay
 * visible if the content cannot be shown. The element never writes to its children. Each update renders from scratch,
 * and keeps what is open and focused: docs/decisions/render-afresh.md says why.
 *
 * @event {MtcReadyEvent} mtc-ready - Fired once, when the content is first shown.
 * @event {MtcErrorEvent} mtc-error - Something given cannot be used: `code` and `message`. The console says the same.
 * @slot - Shown until the content is ready, and kept if it cannot be shown.
 * @slot after - Shown after the content.
 */
export abstract class MtcElement<Piece = unknown> extends LitElement {
  /** The version of the copy that defined this element. */
  static readonly version: string = version;
  /** The slots inside the content. They stay visible if the content cannot be shown. */
  static readonly slotNames: readonly string[] = [];
  /** Its own attributes, with their values. */
  static readonly attributes: AttributeTable = {};

  static override properties: PropertyDeclarations = {
    ...propertiesOf(sharedAttributes),
    swallowed: { state: true },
    isOriginal: { state: true },
  };

  /** Language of the content, a BCP 47 tag. If not set, the nearest ancestor's `lang` applies. Falls back to English. */
  declare lang: string;

  /** Colours: `auto` follows the host page's `color-scheme`; `light` and `dark` paint a background of their own. */
  declare theme: ValueOf<typeof sharedAttributes.theme>;

  /** Base URL for the links to the clinic's pages, instead of the one in the content. `http:`, `https:` or relative. */
  declare site: string;

  /** Where the links to the clinic's pages open, as on `<a>`. */
  declare target: string;
  /** Whether the children are the rest of the page. */
  declare private swallowed: boolean;
  /** Whether the visitor has switched from the translation to the original. */
  declare private isOriginal: boolean;
  /** @internal */
  language = '';
  private content: Availability = { state: 'loading' };
  /** The locale of the last update. The crisis line is in it even while the visitor reads the original. */
  protected locale: string = sourceLocale;
  /** What the last update has shown. */
  protected shown: Found<Piece> | undefined;
  /** Resolves when the element first shows its content, also if that was before you asked. It never rejects. */
  readonly ready = new Promise<void>((resolve) => (this.resolveReady = resolve));
  /**
   * The last error event of the element, for a listener that comes later. `null` if there was none.
   * @readonly
   */
  error: MtcErrorEvent | null = null;
  private resolveReady?: (() => void) | undefined;
  /** The messages of the last update, and of the one before. */
  private reports: [Set<string>, Set<string>] = [new Set(), new Set()];

  constructor() {
    super();
    setDefaults(this, { ...sharedAttributes, ...(this.constructor as typeof MtcElement).attributes });
    this.swallowed = this.isOriginal = false;
  }

  /** Finds what to show, in a locale or in English. If there is nothing, it reports why. */
  protected abstract find(locale: string): Found<Piece> | undefined;

  /** The template for what was found, with the words of the interface in its language. */
  protected abstract view(piece: Piece, locale: string): TemplateResult;

  /** Reports what is wrong: once, and again if it was right in between. */
  report(code: MtcErrorCode, message: string, isInConsole = false): void {
    const isKnown = this.reports.some((messages) => messages.has(message));
    this.reports[0].add(message);
    if (isKnown) return;
    if (!isInConsole) console.error(withPrefix(message));
    this.dispatchEvent((this.error = new MtcErrorEvent(code, message)));
  }

  /** The address of one of the clinic's pages. */
  addressOf(page: string): string {
    const path = clinic.pages[page] ?? '';
    const read = (site: string): string | undefined => pageUrl(site.trim() || clinic.site, path);
    return readUrl(this, 'site', this.site, read) || clinic.site + path;
  }

  static {
    Object.defineProperty(this.prototype, 'hide', hideProperty);
  }
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, styleAttribute];
  }
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === styleAttribute) return respellDisplay(this, value);
    const plain = meant(name, value);
    super.attributeChangedCallback(name, old, plain);
    if (plain !== null && plain !== value) this.setAttribute(name, plain);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return rootOf(this, () => super.createRenderRoot());
  }
  override connectedCallback(): void {
    super.connectedCallback();
    followLanguage(this);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollowLanguage(this);
  }

  /** Called when the element moves into another document, such as that of a frame. */
  adoptedCallback(): void {
    adoptInto(this);
    this.requestUpdate();
  }

  protected override shouldUpdate(): boolean {
    this.language = languageOf(this);
    const now = availabilityOf(this);
    if (now.reason) this.report('not-loaded', now.reason, true);
    // While content is loading, keep what is there: the last language, what a server has written, or the children.
    const isEmpty = !this.renderRoot.querySelector('.box');
    const hasFallback = this.textContent?.trim() || this.querySelector('slot')?.assignedNodes()[0];
    if (now.state !== 'loading' || !now.locale || (isEmpty && !hasFallback)) this.content = now;
    return !!this.content.locale || isEmpty;
  }

  /** @internal */
  override willUpdate(): void {
    this.reports = [new Set(), this.reports[0]];
    const lang = this.getAttribute('lang');
    if (lang !== null && !canonical(lang)) refuse(this, 'lang', lang, 'a language, such as "en"');
    readOneOf(this, 'theme', sharedAttributes.theme);
    if (this.swallowed) this.report('swallowed-page', swallowedPage(this.localName));
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot as ShadowRoot;
    const restore = rememberUiState(root);
    try {
      redraw(root, this.renderOptions, () => super.update(changed));
      presentationOf(this.locale).adoptScriptStyles?.(root);
    } catch (error) {
      const reason = notRendered(`<${this.localName}>`, error);
      this.content = { state: 'failed', reason };
      this.report('not-shown', reason);
      // With nothing to render, since Lit never ends an update in which `render` has thrown.
      super.update(changed);
    }
    if (!this.shown) showChildren(root, this.constructor as typeof MtcElement);
    restore();
  }

  protected override render(): TemplateResult | undefined {
    return this.templateFor(this.content.locale);
  }

  /** @internal Everything in the root, in a browser and on a server; undefined if there is nothing to show. */
  templateFor(locale?: string): TemplateResult | undefined {
    const found = locale ? this.find((this.locale = locale)) : undefined;
    const shown = (this.shown = found && this.isOriginal ? this.find(sourceLocale) : found);
    if (!found || !shown) return undefined;
    const isNoted = (found.piece as Translated<unknown> | null)?.translation;
    const check = (event: Event): unknown => (this.swallowed = isSwallowedPage(event) ?? this.swallowed);
    return html`<div class="box" lang=${shown.locale} dir=${presentationOf(shown.locale).dir ?? 'ltr'}>
        ${isNoted && presentationOf(found.locale).note?.(isNoted, this.isOriginal, () => (this.isOriginal = !this.isOriginal))}
        ${this.view(shown.piece, shown.locale)}<slot name="after"></slot>
      </div>
      <div ?hidden=${!this.swallowed}><slot @slotchange=${check}></slot></div>`;
  }

  protected override updated(): void {
    if (!this.shown || !this.resolveReady) return;
    this.dispatchEvent(new MtcReadyEvent());
    this.resolveReady();
    this.resolveReady = undefined;
  }
}
