import { LitElement, html, nothing } from 'lit';
import type { CSSResult, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { clinic } from '../generated/clinic.ts';
import { isStray } from '../lib/attribute.ts';
import { canonical, direction } from '../lib/locale.ts';
import { pageUrl, safeUrl } from '../lib/url.ts';
import { version } from '../lib/version.ts';
import { stringsFor } from '../strings/locales.ts';
import type { Strings } from '../strings/strings.ts';
import { errors, said } from './errors.ts';
import { MtcErrorEvent, MtcReadyEvent } from './events.ts';
import type { MtcErrorCode } from './events.ts';
import { languageOf } from './language.ts';
import { announceNavigation } from './navigate.ts';
import type { Found } from './pieces.ts';
import { rememberPlace } from './place.ts';
import { adoptInto } from './sheets.ts';
import { isSwallowedPage } from './swallowed.ts';

/**
 * What every widget shares: the attributes that a host page may set on any of them, and the promise that the
 * children stay visible whenever the content can not be shown. The element never writes to its children.
 *
 * @event {MtcReadyEvent} mtc-ready - Fired once, when the content is first shown.
 * @event {MtcErrorEvent} mtc-error - Something given can not be used: `code` and `message`. The console says the same.
 * @slot - Shown until the content is ready, and kept where it can not be shown.
 * @slot after - Shown after the content.
 */
export abstract class MtcElement<Piece = unknown> extends LitElement {
  /** The version of the copy that defined this element. */
  static readonly version: string = version;

  /** Versions of later copies that the console has spoken of. */
  static readonly announced = new Set<string>();

  /** Properties that choose other words. When one changes, the content is rendered afresh. */
  static readonly wordProperties: readonly string[] = [];

  /** Names of the slots inside the content; kept visible where the content can not be shown. */
  static readonly slotNames: readonly string[] = [];

  static override properties: PropertyDeclarations = {
    theme: { reflect: true, useDefault: true },
    site: { reflect: true, useDefault: true },
    target: { reflect: true, useDefault: true },
    swallowed: { state: true },
  };

  /** Colours: `auto` follows the host page's `color-scheme`; `light` and `dark` paint a ground of their own. */
  declare theme: 'auto' | 'light' | 'dark';

  /** Base URL for the links to the clinic's pages, in place of the content's own. `http:`, `https:` or relative. */
  declare site: string;

  /** Where those links open, as on `<a>`. */
  declare target: string;

  /** The words of the interface, in the language shown. */
  protected words: Strings = stringsFor('en');

  private declare swallowed: boolean;
  private shown = false;
  private wasReady = false;
  private putBack: (() => void) | undefined;
  private readonly reported = new Map<string, string>();

  constructor() {
    super();
    this.theme = 'auto';
    this.site = '';
    this.target = '';
    this.swallowed = false;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Finds what to show in a language. Where there is nothing, it has reported why. */
  protected abstract find(language: string): Found<Piece> | undefined;

  /** Draws what was found. */
  protected abstract view(piece: Piece): TemplateResult;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) this.requestUpdate('lang', old);
  }

  /** Called by the browser when the element moves into another document, a frame's for one. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof MtcElement;
    if (this.shadowRoot) adoptInto(this.shadowRoot, elementStyles as CSSResult[]);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A prerendered root is replaced, not hydrated: translators and extensions may have changed it by now.
    if (this.shadowRoot) {
      this.putBack = rememberPlace(this.shadowRoot);
      this.shadowRoot.replaceChildren();
    }
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => announceNavigation(this, event as MouseEvent));
    root.addEventListener('slotchange', () => (this.swallowed = isSwallowedPage(this)));
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    for (const property of changed.keys()) this.reported.delete(String(property));
    const lang = this.getAttribute('lang');
    if (lang !== null && !canonical(lang)) {
      this.report('lang', 'bad-attribute', errors.value(this.localName, 'lang', lang, 'a language, such as "en"'));
    }
    this.oneOf('theme', ['auto', 'light', 'dark'], 'auto');
    if (this.swallowed) this.report('swallowed', 'swallowed-page', errors.swallowedPage(this.localName));
  }

  protected override update(changed: PropertyValues): void {
    const { wordProperties } = this.constructor as typeof MtcElement;
    const others = ['lang', ...wordProperties].some((property) => changed.has(property));
    if (this.hasUpdated && (others || !this.isWhole())) this.startAfresh();
    try {
      super.update(changed);
    } catch {
      this.updateOnceMore(changed);
    }
  }

  /** The tree may have been changed by others, which only a fresh one survives. If that fails too, the children show. */
  private updateOnceMore(changed: PropertyValues): void {
    try {
      this.startAfresh();
      super.update(changed);
    } catch (error) {
      this.startAfresh();
      this.shown = false;
      this.renderRoot.append(this.ownerDocument.createElement('slot'));
      this.report('', 'render-failed', errors.renderFailed(this.localName, error));
    }
  }

  override render(): TemplateResult {
    const found = this.find(languageOf(this));
    this.shown = found !== undefined;
    if (!found) {
      const { slotNames } = this.constructor as typeof MtcElement;
      return html`${slotNames.map((name) => html`<slot name=${name}></slot>`)}<slot></slot><slot name="after"></slot>`;
    }
    this.words = stringsFor(found.locale);
    return html`<div class="box" lang=${found.locale} dir=${direction(found.locale)}>
        ${this.view(found.piece)}<slot name="after"></slot>
      </div>
      <slot ?hidden=${!this.swallowed}></slot>`;
  }

  protected override updated(): void {
    this.putBack?.();
    this.putBack = undefined;
    if (this.shown && !this.wasReady) {
      this.wasReady = true;
      this.dispatchEvent(new MtcReadyEvent());
    }
  }

  /** Says what is wrong with a subject (an attribute's name): once, until that attribute changes. */
  protected report(subject: string, code: MtcErrorCode, message: string): void {
    if (this.reported.get(subject) === message) return;
    this.reported.set(subject, message);
    console.error(said(message));
    this.dispatchEvent(new MtcErrorEvent(code, message));
  }

  /** The value of a property that may only be one of a few, else its default, and a report. */
  protected oneOf<Value extends string>(name: keyof this & string, valid: readonly Value[], fallback: Value): Value {
    const given = String(this[name] ?? fallback);
    const value = valid.find((known) => known === given);
    if (value === undefined) {
      this.report(name, 'bad-attribute', errors.oneOf(this.localName, name, given, valid));
    }
    return value ?? fallback;
  }

  /** The text of a property, else nothing, and a report where a framework has written what is no text. */
  protected text(name: keyof this & string, expected: string): string {
    const given = String(this[name] ?? '');
    if (!isStray(given)) return given.trim();
    this.report(name, 'bad-attribute', errors.value(this.localName, name, given, expected));
    return '';
  }

  /** Address of one of the clinic's pages. */
  protected addressOf(page: string): string {
    const expected = 'a base URL: http:, https: or relative';
    const given = this.text('site', expected);
    const site = given && safeUrl(given);
    if (site === undefined) {
      this.report('site', 'bad-attribute', errors.value(this.localName, 'site', given, expected));
    }
    return pageUrl(site || clinic.site, clinic.pages[page] ?? '');
  }

  /** What a link to one of the clinic's pages carries. `nothing` leaves an attribute out. */
  linkTarget(): string | typeof nothing {
    return this.text('target', 'the name of a window, such as "_blank"') || nothing;
  }

  /** Whether the rendered tree still stands in the root, and was not cleared by others. */
  private isWhole(): boolean {
    return this.renderRoot.querySelector('slot:not([name])') !== null;
  }

  /** Drops the tree, whatever became of it, keeping open disclosures and the focus for the next one. */
  private startAfresh(): void {
    const root = this.renderRoot as ShadowRoot;
    this.putBack ??= rememberPlace(root);
    // A browser without adopted sheets holds them as <style> in the root.
    for (const node of [...root.childNodes]) if (node.nodeName !== 'STYLE') node.remove();
    this.renderOptions.renderBefore = root.appendChild(this.ownerDocument.createComment(''));
  }
}
