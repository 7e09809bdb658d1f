import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { MtcElement } from '../../base/element.ts';
import { propertiesOf } from '../../base/properties.ts';
import { hasStrings, wordsIn } from '../../content/store.ts';
import type { Found } from '../../content/store.ts';
import { readUrl, refuse } from '../../lib/attributes.ts';
import { sourceLocale } from '../../i18n/locale.ts';
import { skipLink } from '../../i18n/strings.ts';
import { sheets } from '../../tokens/sheets.ts';
import { moveFocus, targetOf } from './focus.ts';
import { styles } from './styles.ts';
import { attributes } from './widget.ts';

/**
 * A link past the page's header, for people who use the keyboard. It is off screen until it has the focus. Following it
 * moves the focus to the page's main content, without a navigation. If the page has no element with the given id, the
 * focus goes to `<main>`.
 *
 * @summary A link that skips to the main content of the page.
 * @status stable
 * @since 0.1.0
 * @when Put it first in the page's `<header>`, so that it is the first tab stop and inside a landmark.
 * @avoid Not on a page that already has a skip link.
 * @reader A screen reader announces a link, "Skip to content".
 * @words A string of the interface, from `src/i18n/strings.ts`.
 * @slot link - Replaces the text of the link.
 * @csspart link - The link.
 */
export class MtcSkipLink extends MtcElement<null> {
  static override styles = sheets(styles);
  static override slotNames = ['link'];
  static override attributes = attributes;
  static override properties = propertiesOf(attributes);

  /** Where to go: the id of the main content, after a `#`. */
  declare href: string;

  protected override find(locale: string): Found<null> {
    return { piece: null, locale: hasStrings(locale) ? locale : sourceLocale };
  }

  private get address(): string {
    return readUrl(this, 'href', this.href) || '#main';
  }

  private skip(click: MouseEvent): void {
    const address = this.address;
    if (!address.startsWith('#')) return;
    // Without a navigation, because a <base> would send the visitor to another page.
    click.preventDefault();
    const target = targetOf(this, address);
    if (target && moveFocus(target)) return;
    refuse(this, 'href', address, '"#main", or another #id that the focus can move to', 'no-target');
  }

  protected override view(_: null, locale: string): TemplateResult {
    const words = wordsIn(locale, 'skipLink', skipLink);
    return html`<a part="link" href=${this.address} @click=${this.skip}
      ><slot name="link">${words.skipToContent()}</slot></a
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mtc-skip-link': MtcSkipLink;
  }
}
