import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { below } from '../lib/attributes.ts';
import type { HeadingLevel } from '../lib/attributes.ts';
import type { Panel, RenderContext } from '../lib/piece.ts';
import { wordsIn } from '../content/store.ts';
import { citation } from '../i18n/strings.ts';
import type { MtcElement } from '../base/element.ts';
import { heading } from './heading.ts';
import { toggle } from './icons.ts';
import { pageLink } from './link.ts';

/**
 * What compiled prose needs from its element, below a heading of the given level. `urgent` is in the visitor's language, even
 * while the text is in English.
 */
export function renderContext(
  element: MtcElement,
  level: HeadingLevel,
  locale: string,
  urgent: TemplateResult | undefined,
  isExplained = false,
  pictures: Panel['pictures'] = [],
): RenderContext {
  return {
    link: (page, words) => pageLink(element, page, words),
    heading: (depth, words) => heading(below(level, depth), words),
    toggle,
    urgent,
    term: (number, words) =>
      isExplained
        ? html`<button class="term" popovertarget="t${number}" aria-describedby="t${number}">${words}</button>`
        : words,
    picture: (step) => pictures[step] && html`<div class="picture">${pictures[step]}</div>`,
    back: (source) =>
      html`<a
        class="back"
        lang=${locale}
        href="#c${source}"
        role="doc-backlink"
        aria-label="${wordsIn(locale, 'citation', citation).back()} ${source}"
        >↩</a
      >`,
  };
}
