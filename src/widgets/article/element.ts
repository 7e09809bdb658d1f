import { html, isServer } from 'lit';
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
import { provenance } from '../../parts/provenance.ts';
import { readTokens, readLevel, readOneOf } from '../../lib/attributes.ts';
import { dueNotice, reviewNotice } from '../../parts/notice.ts';
import { sourceList } from '../../parts/sources.ts';
import { describe } from '../../parts/structured-data-loader.ts';
import { withdrawnNotice } from '../../parts/withdrawn.ts';
import type { HeadingLevel, ValueOf } from '../../lib/attributes.ts';
import type { Article, Withdrawn } from '../../lib/piece.ts';
import { article as english } from '../../i18n/strings.ts';
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
import { explanations } from './explanations.ts';
import { styles } from './styles.ts';
import { attributes } from './widget.ts';
import { terms } from './term-styles.ts';

/**
 * One of the clinic's articles, word for word, with its author, its review and its sources.
 *
 * @summary An article: picture, title, text, provenance, sources and crisis line.
 * @status stable
 * @since 0.1.0
 * @when Use it as the main text of a page or a section.
 * @avoid Not for a teaser: use the service card for that.
 * @reader A screen reader announces an article with a heading, a described picture, the text, the facts about the text,
 *   the sources in a disclosure, and the crisis line. Glossary terms are buttons, described by their explanation.
 * @words From `content/en/articles/`, word for word. A text, an explanation or a translation that nobody has checked says so.
 * @event {MtcNavigateEvent} mtc-navigate - Fired before a link to a page is followed; cancelable. `href`, `page`.
 * @slot hero - Replaces the picture, ideally with a ratio of 3:2.
 * @slot title - Replaces the text of the title.
 * @slot crisis - Replaces the crisis line, for another country.
 * @csspart hero - The tile with the picture.
 * @csspart title - The title, a heading.
 * @csspart body - The text.
 * @csspart meta - Who published, wrote and reviewed the text, and when.
 * @csspart sources - The sources, in a disclosure.
 * @csspart crisis - The crisis line.
 */
export class MtcArticle extends MtcElement<Article | Withdrawn> {
  static override styles = sheets(
    [styles, terms],
    [text, link, tile, icon, picture, disclosure, citation, notice, crisis, strands],
  );
  static override slotNames = ['hero', 'title', 'crisis'];
  static override attributes = attributes;
  static override properties = propertiesOf(attributes);

  /** Which article. */
  declare topic: string;

  /** Level of the title in the host page's outline. */
  declare headingLevel: HeadingLevel;

  /** What to leave out. */
  declare hide: string;

  /** Whether glossary terms open an explanation. What a regulator decided is shown even if they don't. */
  declare glossary: ValueOf<typeof attributes.glossary>;

  /** Adds a description of the article for search engines (JSON-LD) to the page's head. Off by default. */
  declare structuredData: boolean;

  constructor() {
    super();
    describe(this, () => this.shown);
  }

  protected override find(locale: string): Found<Article | Withdrawn> | undefined {
    return findById(this, 'articles', 'topic', this.topic ?? defaults.articles, locale);
  }

  protected override view(article: Article | Withdrawn, locale: string): TemplateResult {
    const hidden = readTokens(this, 'hide', attributes.hide);
    const level = readLevel(this, 'heading-level', attributes['heading-level']);
    const glossary = readOneOf(this, 'glossary', attributes.glossary);
    if (article.status === 'withdrawn') {
      return html`<article class="article">
        ${withdrawnNotice(this, article, level, locale)} ${hidden.has('crisis') ? '' : crisisLine(this.locale)}
      </article>`;
    }
    const words = wordsIn(locale, 'article', english);
    // Browsers from before 2024 do not support popovers, and show the plain text.
    const isExplained = glossary === 'on' && (isServer || 'popover' in this);
    const kit = renderContext(this, level, locale, urgentHelp(this.locale), isExplained);
    // The click is on a link inside, which works by keyboard too.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<article class="article" @click=${jumpToFragment}>
      ${
        article.hero && !hidden.has('hero')
          ? html`<div class="hero picture tile" part="hero">
            <slot name="hero">${article.hero(() => isBelowTheFold(this), article.alt)}</slot>
          </div>`
          : ''
      }
      <div class="head">
        ${heading(level, html`<slot name="title">${article.title}</slot>`, 'title')}
        ${dueNotice(this, article, locale)}
        ${
          article.summary &&
          html`<p class="about">${words.points()}</p>
            <ul class="points">
              ${article.summary}
            </ul>`
        }
      </div>
      <div class="main">
        <div part="body">${article.body(kit)}</div>
        ${article.terms ? explanations(article.terms, locale, level, isExplained) : ''}
      </div>
      <div class="side">
        ${
          hidden.has('meta')
            ? ''
            : html`<div part="meta">${reviewNotice(article, locale)} ${provenance(this, article, locale)}</div>`
        }
        ${
          hidden.has('sources')
            ? ''
            : html`<div part="sources">
              ${sourceList(words.sources(), article.sources?.(kit), words.sourcesNone())}
            </div>`
        }
        ${hidden.has('crisis') ? '' : crisisLine(this.locale)}
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mtc-article': MtcArticle;
  }
}
