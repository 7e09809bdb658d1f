import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { MtcElement } from '../../base/element.ts';
import { propertiesOf } from '../../base/properties.ts';
import { findById } from '../../content/store.ts';
import type { Found } from '../../content/store.ts';
import { isBelowTheFold } from '../../parts/picture.ts';
import { defaults } from '../../generated/defaults.ts';
import { heading } from '../../parts/heading.ts';
import { actionLink } from '../../parts/link.ts';
import { readTokens, readLevel, readOneOf } from '../../lib/attributes.ts';
import { dueNotice, reviewNotice } from '../../parts/notice.ts';
import { withdrawnNotice } from '../../parts/withdrawn.ts';
import type { HeadingLevel, ValueOf } from '../../lib/attributes.ts';
import type { Service, Withdrawn } from '../../lib/piece.ts';
import { notice } from '../../parts/notice-styles.ts';
import { picture } from '../../parts/picture-styles.ts';
import { strands } from '../../tokens/strands.ts';
import { sheets } from '../../tokens/sheets.ts';
import { icon } from '../../parts/icon-styles.ts';
import { link } from '../../parts/link-styles.ts';
import { text } from '../../parts/text-styles.ts';
import { tile } from '../../parts/tile-styles.ts';
import { followCard } from './follow.ts';
import { styles } from './styles.ts';
import { attributes } from './widget.ts';

/**
 * One of the clinic's services, with a link to its page. The whole card can be clicked, but only the link is a tab stop.
 *
 * @summary One service: picture, heading, summary and link.
 * @status stable
 * @since 0.1.0
 * @when Use it alone or in a grid of the host page. Cards in the same row grow to the same height.
 * @avoid Not inside a link of the host page, because HTML allows no link in a link.
 * @reader A screen reader announces a heading, a sentence and a link. The picture is decorative.
 * @words From `content/en/services/`. A card whose text no clinician has checked says so.
 * @event {MtcNavigateEvent} mtc-navigate - Fired before the link is followed; cancelable. `href`, `page`.
 * @slot picture - Replaces the picture, ideally with a ratio of 2:1.
 * @slot heading - Replaces the text of the heading.
 * @slot summary - Replaces the text of the summary.
 * @slot action - Replaces the text of the link.
 * @csspart card - The whole card.
 * @csspart picture - The tile with the picture.
 * @csspart heading - The heading.
 * @csspart summary - The summary.
 * @csspart action - The link.
 */
export class MtcServiceCard extends MtcElement<Service | Withdrawn> {
  static override styles = sheets(styles, [text, link, tile, icon, notice, picture, strands]);
  static override slotNames = ['picture', 'heading', 'summary', 'action'];
  static override attributes = attributes;
  static override properties = propertiesOf(attributes);

  /** Which service. */
  declare service: string;

  /** Picture above the text, or beside it from a width of 20em. */
  declare layout: ValueOf<typeof attributes.layout>;

  /** Level of the heading in the host page's outline. */
  declare headingLevel: HeadingLevel;

  /** What to leave out. */
  declare hide: string;

  protected override find(locale: string): Found<Service | Withdrawn> | undefined {
    return findById(this, 'services', 'service', this.service ?? defaults.services, locale);
  }

  protected override view(service: Service | Withdrawn, locale: string): TemplateResult {
    const hidden = readTokens(this, 'hide', attributes.hide);
    const layout = readOneOf(this, 'layout', attributes.layout);
    const level = readLevel(this, 'heading-level', attributes['heading-level']);
    if (service.status === 'withdrawn') return withdrawnNotice(this, service, level, locale, 'heading');
    // By keyboard, people follow the link itself.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    const text = html`<div class="text" @click=${followCard} @auxclick=${followCard}>
      ${heading(level, html`<slot name="heading">${service.heading}</slot>`, 'heading')}
      ${hidden.has('summary') ? '' : html`<p part="summary"><slot name="summary">${service.summary}</slot></p>`}
      ${dueNotice(this, service, locale, true)} ${reviewNotice(service, locale, true)}
      <p class="foot">${actionLink(this, { page: service.page, text: service.action })}</p>
    </div>`;
    return html`<div class="card ${layout}" part="card">
      ${
        service.picture && !hidden.has('picture')
          ? html`<div class="picture tile" part="picture">
            <slot name="picture">${service.picture(() => isBelowTheFold(this))}</slot>
          </div>`
          : ''
      }
      ${text}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mtc-service-card': MtcServiceCard;
  }
}
