import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { clinic } from '../../generated/clinic.ts';
import { MtcElement } from '../../base/element.ts';
import { propertiesOf } from '../../base/properties.ts';
import { findPiece } from '../../content/store.ts';
import type { Found } from '../../content/store.ts';
import { crisisLine } from '../../parts/crisis-line.ts';
import { actionLink, pageLink } from '../../parts/link.ts';
import { readTokens, readOneOf } from '../../lib/attributes.ts';
import type { Navigation } from '../../lib/piece.ts';
import { button } from '../../parts/button-styles.ts';
import { crisis } from '../../parts/crisis-line-styles.ts';
import { strands } from '../../tokens/strands.ts';
import { sheets } from '../../tokens/sheets.ts';
import { icon } from '../../parts/icon-styles.ts';
import { link } from '../../parts/link-styles.ts';
import { text } from '../../parts/text-styles.ts';
import { tile } from '../../parts/tile-styles.ts';
import { numbered } from './label.ts';
import { styles } from './styles.ts';
import { attributes } from './widget.ts';

/**
 * The clinic's related pages and its call to action, for the end of a page.
 *
 * @summary Links to the clinic's related pages, and the crisis line.
 * @status stable
 * @since 0.1.0
 * @when Use it once, at the end of a page, in its `<footer>` or at the end of its main content.
 * @avoid Not as the main navigation of a site: it links only to the clinic's pages.
 * @reader A screen reader announces a navigation landmark, named by `label`. A second one on the same page gets a number.
 *   The link to the current page is announced as current.
 * @words The names of the clinic's pages, from `content/en/navigation.yaml`, and the crisis line for the clinic's region, from
 *   `content/en/crisis.yaml`.
 * @event {MtcNavigateEvent} mtc-navigate - Fired before a link to a page is followed; cancelable. `href`, `page`.
 * @slot action - Replaces the text of the call to action.
 * @slot crisis - Replaces the crisis line, for another country.
 * @csspart nav - The navigation landmark.
 * @csspart link - Each link to a related page.
 * @csspart action - The call to action.
 * @csspart crisis - The crisis line.
 */
export class MtcNavFooter extends MtcElement<Navigation> {
  static override styles = sheets(styles, [text, link, tile, icon, button, crisis, strands]);
  static override slotNames = ['action', 'crisis'];
  static override attributes = attributes;
  static override properties = propertiesOf(attributes);

  /** Id of the page that this element is on. Its link is marked as current. */
  declare current: string;

  /** Name of the landmark, instead of the one in the content. */
  declare label: string;

  /** What to leave out. */
  declare hide: string;

  protected override find(locale: string): Found<Navigation> | undefined {
    return findPiece('navigation', 'navigation', locale);
  }

  protected override view({ label, links, action }: Navigation): TemplateResult {
    const hidden = readTokens(this, 'hide', attributes.hide);
    const current = readOneOf(this, 'current', ['', ...Object.keys(clinic.pages)], 'unknown-id');
    const name = this.label?.trim() || label;
    return html`<nav part="nav" aria-label=${numbered(this, name)}>
      <div class="related">
        <p class="label">${name}</p>
        <ul role="list">
          ${links.map(({ page, text }) => {
            const isCurrent = page === current;
            return html`<li>${pageLink(this, page, text, 'link', isCurrent)}</li>`;
          })}
        </ul>
      </div>
      ${
        hidden.has('action')
          ? ''
          : html`<p class="do">${actionLink(this, action, action.page === current)}</p>`
      }
      ${hidden.has('crisis') ? '' : crisisLine(this.locale)}
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mtc-nav-footer': MtcNavFooter;
  }
}
