import { LitElement, html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { clinic } from '../generated/clinic.ts';
import { meant } from '../lib/attributes.ts';
import { canonical, sourceLocale } from '../i18n/locale.ts';
import type { Translated } from '../lib/piece.ts';
import { pageUrl } from '../lib/url.ts';
import { version } from '../lib/version.ts';
import { presentationOf } from '../content/store.ts';
import type { Found } from '../content/store.ts';
import { errors, withPrefix } from '../lib/errors.ts';
import { MtcErrorEvent, MtcReadyEvent } from './events.ts';
import type { MtcErrorCode } from './events.ts';
import { followLanguage, languageOf, unfollowLanguage } from './language.ts';
import { localeFor } from '../content/content-source.ts';
import { rememberPlace } from './ui-state.ts';
import { readOneOf, readUrl, refuse } from '../lib/attributes.ts';
import { clear, showChildren } from './root.ts';
import { adoptInto, rootOf } from './adopted-styles.ts';
import { isSwallowedPage } from './swallowed.ts';
import { hideProperty, respellDisplay, styleAttribute } from './host-attributes.ts';

/**
 * What every widget shares: the attributes that a host page may set on any of them, and the promise that the
 * children stay visible whenever the content can not be shown. The element never writes to its children.
 *
 * Each update renders from scratch, keeping what is open and focused: docs/decisions/render-afresh.md says why.
 *
 * @event {MtcReadyEvent} mtc-ready - Fired once, when the content is first shown.
 * @event {MtcErrorEvent} mtc-error - Something given can not be used: `code` and `message`. The console says the same.
 * @slot - Shown until the content is ready, and kept where it can not be shown.
 * @slot after - Shown after the content.
 */
export abstract class MtcElement<Piece = unknown> extends LitElement {
  /** The version of the copy that defined this element. */
  static readonly version: string = version;

  /** Names of the slots inside the content; kept visible where the content can not be shown. */
  static readonly slotNames: readonly string[] = [];

  static override properties: PropertyDeclarations = {
    lang: { reflect: true, useDefault: true },
    theme: { reflect: true, useDefault: true },
    site: { reflect: true, useDefault: true },
    target: { reflect: true, useDefault: true },
    swallowed: { state: true },
    isOriginal: { state: true },
  };

  /** Language of the content, a BCP 47 tag; else the nearest `lang` up the tree. Falls back to English. */
  declare lang: string;

  /** Colours: `auto` follows the host page's `color-scheme`; `light` and `dark` paint a ground of their own. */
  declare theme: 'auto' | 'light' | 'dark';

  /** Base URL for the links to the clinic's pages, in place of the content's own. `http:`, `https:` or relative. */
  declare site: string;

  /** Where those links open, as on `<a>`. */
  declare target: string;

  declare private swallowed: boolean;
  /** Whether the visitor has turned from a translation to the original. */
  declare private isOriginal: boolean;
  private isReady = false;
  /** @internal */
  language = '';
  /** What it is shown in; nothing while that is on its way, or failed. */
  protected locale: string = sourceLocale;
  /** What the last update found. */
  protected shown: Found<Piece> | undefined;
  /** What was reported in the last update, and in the one before. */
  private reported = new Set<string>();
  private reportedBefore = new Set<string>();

  constructor() {
    super();
    this.lang = '';
    this.theme = 'auto';
    this.site = '';
    this.target = '';
    this.swallowed = this.isOriginal = false;
  }

  /** Finds what to show in a locale, or in English. Where there is nothing, it has reported why. */
  protected abstract find(locale: string): Found<Piece> | undefined;

  /** Draws what was found, with the words of the interface in its language. */
  protected abstract view(piece: Piece, locale: string): TemplateResult;

  /** Says what is wrong: once, until it was right in between. */
  report(code: MtcErrorCode, message: string, isSaid = false): void {
    const isNew = !this.reportedBefore.has(message) && !this.reported.has(message);
    this.reported.add(message);
    if (!isNew) return;
    if (!isSaid) console.error(withPrefix(message));
    this.dispatchEvent(new MtcErrorEvent(code, message));
  }

  static {
    Object.defineProperty(this.prototype, 'hide', hideProperty);
  }

  /** Address of one of the clinic's pages. */
  addressOf(page: string): string {
    const path = clinic.pages[page] ?? '';
    const read = (site: string): string | undefined => pageUrl(site.trim() || clinic.site, path);
    return readUrl(this, 'site', this.site, read) || clinic.site + path;
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

  /** Called when the element moves into another document, a frame's for one. */
  adoptedCallback(): void {
    adoptInto(this);
    this.requestUpdate();
  }

  protected override shouldUpdate(): boolean {
    this.language = languageOf(this);
    const { locale, failure } = localeFor(this, () => this.requestUpdate());
    if (failure) this.report('not-loaded', failure, true);
    // While a language or its piece is loading, keep what is there: the last language, a server's words, the children.
    const hasFallback = this.textContent?.trim() || this.querySelector('slot')?.assignedNodes()[0];
    this.locale = locale ?? this.shown?.locale ?? (hasFallback ? '' : sourceLocale);
    return !!locale || (this.hasUpdated && locale !== '') || !this.renderRoot.querySelector('.box');
  }

  protected override willUpdate(): void {
    this.reportedBefore = this.reported;
    this.reported = new Set();
    const lang = this.getAttribute('lang');
    if (lang !== null && !canonical(lang)) refuse(this, 'lang', lang, 'a language, such as "en"');
    readOneOf(this, 'theme', this.theme, ['auto', 'light', 'dark']);
    if (this.swallowed) this.report('swallowed-page', errors.swallowedPage(this.localName));
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot as ShadowRoot;
    const putBack = rememberPlace(root);
    this.renderOptions.renderBefore = clear(root);
    try {
      super.update(changed);
      presentationOf(this.locale).adoptScriptStyles?.(root);
    } catch (error) {
      this.report('not-shown', errors.notRendered(`<${this.localName}>`, error));
    }
    if (!root.querySelector('.box')) showChildren(root, this.constructor as typeof MtcElement);
    putBack();
  }

  protected override render(): TemplateResult | typeof nothing {
    const asked = this.locale ? this.find(this.locale) : undefined;
    const found = (this.shown = asked && this.isOriginal ? this.find(sourceLocale) : asked);
    if (!asked || !found) return nothing;
    const { note } = presentationOf(asked.locale);
    const check = (event: Event): unknown => (this.swallowed = isSwallowedPage(event) ?? this.swallowed);
    const isNoted = (asked.piece as Translated<unknown> | null)?.translation;
    return html`<div class="box" lang=${found.locale} dir=${presentationOf(found.locale).dir ?? 'ltr'}>
        ${isNoted && note?.(this.isOriginal, () => (this.isOriginal = !this.isOriginal))}
        ${this.view(found.piece, found.locale)}<slot name="after"></slot>
      </div>
      <div ?hidden=${!this.swallowed}><slot @slotchange=${check}></slot></div>`;
  }

  protected override updated(): void {
    if (this.isReady || !this.renderRoot.querySelector('.box')) return;
    this.isReady = true;
    this.dispatchEvent(new MtcReadyEvent());
  }
}
