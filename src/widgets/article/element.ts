import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { MtcElement } from '../../element/base.ts';
import { crisisLine } from '../../element/crisis.ts';
import { findById } from '../../element/find.ts';
import { heading } from '../../element/heading.ts';
import { proseKit } from '../../element/link.ts';
import { Pieces } from '../../element/pieces.ts';
import type { Found } from '../../element/pieces.ts';
import { readHide, readLevel } from '../../element/read.ts';
import { sourceList } from '../../element/sources.ts';
import type { HeadingLevel } from '../../lib/attribute.ts';
import type { Article } from '../../lib/piece.ts';
import { wordsIn } from '../../strings/locales.ts';
import { article as english } from '../../strings/strings.ts';
import { crisis } from '../../styles/crisis.ts';
import { disclosure } from '../../styles/disclosure.ts';
import { host } from '../../styles/host.ts';
import { picture } from '../../styles/picture.ts';
import { marked } from '../../styles/marked.ts';
import { strands } from '../../styles/strands.ts';
import { tokens } from '../../styles/tokens.ts';
import { type } from '../../styles/type.ts';
import { provenance } from './provenance.ts';
import { styles } from './styles.ts';

/**
 * One of the clinic's articles, word for word, with who wrote it and where it comes from. Use it as the main text of a
 * page or of a section; not for a teaser, which is what the service card is for. A screen reader meets an article with
 * a heading, a described picture, the text, the facts about the text, the sources in a disclosure, and the crisis line.
 *
 * @summary An article block: picture, title, text, provenance, sources, crisis line.
 * @status stable
 * @since 0.1.0
 * @event {MtcNavigateEvent} mtc-navigate - Before a link to a page is followed; cancelable. `href`, `page`.
 * @slot hero - Another picture, at best 3:2.
 * @slot title - Other words for the title.
 * @slot crisis - A crisis line for another country.
 * @csspart hero - The tile with the picture.
 * @csspart title - The title, a heading.
 * @csspart body - The text.
 * @csspart meta - Who published, wrote and reviewed the text, and when.
 * @csspart sources - The sources, in a disclosure.
 * @csspart crisis - The crisis line.
 */
export class MtcArticle extends MtcElement<Article> {
  /** The articles that this page has loaded, by language and id. */
  static readonly pieces = new Pieces<Article>();

  static override styles = [tokens, host, type, picture, disclosure, marked, crisis, styles, strands];
  static override slotNames = ['hero', 'title', 'crisis'];
  static override properties = {
    topic: { reflect: true, useDefault: true },
    headingLevel: { attribute: 'heading-level', reflect: true, useDefault: true },
    hide: { reflect: true, useDefault: true },
  };

  /** Which article: `medication-management`. */
  declare topic: string;

  /** Level of the title in the host page's outline. */
  declare headingLevel: HeadingLevel;

  /** What to leave out: `hero`, `meta`, `sources`, `crisis`. */
  declare hide: string;

  constructor() {
    super();
    this.topic = 'medication-management';
    this.headingLevel = 2;
    this.hide = '';
  }

  protected override find(language: string): Found<Article> | undefined {
    return findById(this, MtcArticle.pieces, 'topic', this.topic ?? 'medication-management', language);
  }

  protected override view(article: Article, locale: string): TemplateResult {
    const hidden = readHide(this, this.hide, ['hero', 'meta', 'sources', 'crisis']);
    const level = readLevel(this, this.headingLevel, 2);
    const words = wordsIn(locale, 'article', english);
    return html`<article class="article">
      ${
        article.hero && !hidden.has('hero')
          ? html`<div class="hero picture tile" part="hero">
            <slot name="hero"
              ><div class="drawing" role="img" aria-label=${article.hero.alt}>${article.hero.drawing}</div></slot
            >
          </div>`
          : ''
      }
      ${heading(level, html`<slot name="title">${article.title}</slot>`, 'title')}
      <div part="body">${article.body(proseKit(this, level))}</div>
      <div class="side">
        ${hidden.has('meta') ? '' : provenance(this, article, locale)}
        ${
          hidden.has('sources')
            ? ''
            : html`<div part="sources">${sourceList(words.sources(), article.sources, words.sourcesNone())}</div>`
        }
        ${hidden.has('crisis') ? '' : crisisLine(this)}
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mtc-article': MtcArticle;
  }
}
