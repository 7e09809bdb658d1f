import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { MtcElement } from '../../base/element.ts';
import { propertiesOf } from '../../base/properties.ts';
import { crisisLine, urgentHelp } from '../../parts/crisis-line.ts';
import { findById, wordsIn } from '../../content/store.ts';
import type { Found } from '../../content/store.ts';
import { isBelowTheFold } from '../../parts/picture.ts';
import { defaults } from '../../generated/defaults.ts';
import { heading } from '../../parts/heading.ts';
import { jumpToFragment } from '../../parts/in-page-links.ts';
import { renderContext } from '../../parts/render-context.ts';
import { actionLink } from '../../parts/link.ts';
import { provenance } from '../../parts/provenance.ts';
import { readTokens, readLevel } from '../../lib/attributes.ts';
import { dueNotice, reviewNotice } from '../../parts/notice.ts';
import { sourceList } from '../../parts/sources.ts';
import { describe } from '../../parts/structured-data-loader.ts';
import { withdrawnNotice } from '../../parts/withdrawn.ts';
import { below } from '../../lib/attributes.ts';
import type { HeadingLevel } from '../../lib/attributes.ts';
import type { Panel, Withdrawn } from '../../lib/piece.ts';
import { tmsPanel as english } from '../../i18n/strings.ts';
import { button } from '../../parts/button-styles.ts';
import { citation } from '../../parts/citation-styles.ts';
import { crisis } from '../../parts/crisis-line-styles.ts';
import { disclosure } from '../../parts/disclosure-styles.ts';
import { picture } from '../../parts/picture-styles.ts';
import { notice } from '../../parts/notice-styles.ts';
import { strands } from '../../tokens/strands.ts';
import { sheets } from '../../tokens/sheets.ts';
import { icon } from '../../parts/icon-styles.ts';
import { link } from '../../parts/link-styles.ts';
import { text } from '../../parts/text-styles.ts';
import { tile } from '../../parts/tile-styles.ts';
import { evidence } from './evidence-styles.ts';
import { print } from './print-styles.ts';
import { styles } from './styles.ts';
import { attributes } from './widget.ts';

type Section = 'facts' | 'steps' | 'suitability' | 'safety' | 'questions' | 'next';

/**
 * What a patient should know about TMS before deciding: the key facts, what it is like, who it suits, benefits
 * and harms side by side, and the questions people ask. Who it is not for, the risks, and the crisis numbers in the
 * warning cannot be hidden. It has no crisis line besides, so `hide="crisis"` changes nothing.
 *
 * @summary An information panel about transcranial magnetic stimulation.
 * @status stable
 * @since 0.1.0
 * @when Use it as the main content of a page about TMS, or of a long section.
 * @avoid Not in a narrow column beside other text, because it is long. Use the service card there.
 * @reader A screen reader announces headings, lists, a table and disclosures. Charts are hidden from it, because their
 *   captions say the same.
 * @words From `content/en/panels/tms.md`, written for this project. Its numbers and the statements of regulators link to
 *   their sources. No clinician has checked the text yet, and it says so.
 * @event {MtcNavigateEvent} mtc-navigate - Fired before the link is followed; cancelable. `href`, `page`.
 * @slot title - Replaces the text of the title.
 * @slot action - Replaces the text of the call to action.
 * @slot crisis - Adds a crisis line for another country at the end. The numbers in the warning stay.
 * @csspart panel - The whole panel.
 * @csspart title - The title, a heading.
 * @csspart facts - The key facts.
 * @csspart steps - What it is like, step by step.
 * @csspart suitability - Who it suits, who it does not, and who should talk to the clinic first.
 * @csspart safety - Benefits and risks.
 * @csspart questions - The questions, as disclosures.
 * @csspart next - The end: the call to action, and who is responsible for the text.
 * @csspart action - The call to action.
 */
export class MtcTmsPanel extends MtcElement<Panel | Withdrawn> {
  static override styles = sheets(
    [styles, evidence, print],
    [text, link, tile, icon, picture, button, disclosure, citation, notice, crisis, strands],
  );
  static override slotNames = ['title', 'action', 'crisis'];
  static override attributes = attributes;
  static override properties = propertiesOf(attributes);

  /** Level of the title in the host page's outline. */
  declare headingLevel: HeadingLevel;

  /** What to leave out. */
  declare hide: string;

  /** Adds a description of the panel for search engines (JSON-LD) to the page's head. Off by default. */
  declare structuredData: boolean;

  constructor() {
    super();
    describe(this, () => this.shown, true);
  }

  protected override find(locale: string): Found<Panel | Withdrawn> | undefined {
    return findById(this, 'panels', 'panel', defaults.panels, locale);
  }

  protected override view(panel: Panel | Withdrawn, locale: string): TemplateResult {
    const hidden = readTokens(this, 'hide', attributes.hide);
    const level = readLevel(this, 'heading-level', attributes['heading-level']);
    if (panel.status === 'withdrawn') {
      return html`<section part="panel">
        ${withdrawnNotice(this, panel, level, locale)} ${hidden.has('crisis') ? '' : crisisLine(this.locale)}
      </section>`;
    }
    const words = wordsIn(locale, 'tmsPanel', english);
    const kit = renderContext(this, level, locale, urgentHelp(this.locale), false, panel.pictures);
    const sections: [part: Section, content: TemplateResult][] = [
      ['facts', panel.facts],
      ['steps', panel.steps(kit)],
      ['suitability', panel.suitability(kit)],
      ['safety', panel.safety(kit)],
      [
        'questions',
        html`<div>
          ${hidden.has('questions') ? '' : panel.questions(kit)}
          ${sourceList(words.sources(), panel.sources?.(kit))}
        </div>`,
      ],
      [
        'next',
        html`<div class="end">
          ${actionLink(this, panel.action)} ${provenance(this, panel, locale)}
          <slot name="crisis"></slot>
        </div>`,
      ],
    ];
    // The questions keep their place, because the sources are in it.
    const shown = sections.filter(([part]) => part === 'questions' || !(hidden as Set<string>).has(part));

    // The click is on a link inside, which works by keyboard too.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<section part="panel" @click=${jumpToFragment}>
      <div class="lead">
        ${panel.picture ? html`<div class="picture tile">${panel.picture(() => isBelowTheFold(this))}</div>` : ''}
        <div class="text">
          ${heading(level, html`<slot name="title">${panel.title}</slot>`, 'title')}
          <ul>
            ${panel.summary}
          </ul>
          ${dueNotice(this, panel, locale)} ${reviewNotice(panel, locale)}
        </div>
      </div>
      <div class="contents">
        <p>${words.contents()}</p>
        <ul>
          ${shown.map(([part]) => html`<li><a href="#${part}">${words[part]()}</a></li>`)}
        </ul>
      </div>
      ${shown.map(
        ([part, content]) =>
          html`<div class="section ${part}" part=${part} id=${part} tabindex="-1">
            ${heading(below(level, 1), words[part]())}
            <div class="content">${content}</div>
          </div>`,
      )}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mtc-tms-panel': MtcTmsPanel;
  }
}
