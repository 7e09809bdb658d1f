import { html } from 'lit';
import { below } from '../lib/attributes.ts';
import type { HeadingLevel } from '../lib/attributes.ts';
import type { RenderContext } from '../lib/piece.ts';
import { wordsIn } from '../content/store.ts';
import { citation } from '../i18n/strings.ts';
import type { MtcElement } from '../base/element.ts';
import { heading } from './heading.ts';
import { toggle } from './icons.ts';
import { pageLink } from './link.ts';

/** What compiled prose needs from its element, below a heading of the given level. */
export function renderContext(
  element: MtcElement,
  level: HeadingLevel,
  locale: string,
  isExplained = false,
): RenderContext {
  return {
    link: (page, words) => pageLink(element, page, words),
    heading: (depth, words) => heading(below(level, depth), words),
    toggle,
    term: (number, words) =>
      isExplained
        ? html`<button class="term" popovertarget="t${number}" aria-describedby="t${number}">${words}</button>`
        : words,
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
