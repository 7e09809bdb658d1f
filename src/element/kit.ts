import { html } from 'lit';
import { below } from '../lib/attributes.ts';
import type { HeadingLevel } from '../lib/attributes.ts';
import type { ProseKit } from '../lib/piece.ts';
import { wordsIn } from '../content/store.ts';
import { citation } from '../i18n/strings.ts';
import type { MtcElement } from './base.ts';
import { heading } from './heading.ts';
import { toggle } from './icons.ts';
import { pageLink } from './link.ts';

/** What compiled prose needs of the element that shows it under a heading of some level. */
export function proseKit(
  element: MtcElement,
  level: HeadingLevel,
  locale: string,
  isExplained = false,
): ProseKit {
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
        href="#c${source}"
        role="doc-backlink"
        aria-label="${wordsIn(locale, 'citation', citation).back()} ${source}"
        >↩</a
      >`,
  };
}

/** Follows a link to a place in the same shadow root, where the browser does not look. */
export function follow(click: Event): void {
  const root = (click.currentTarget as Element).getRootNode() as ShadowRoot;
  const link = (click.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  const target = root.contains(link) && root.querySelector<HTMLElement>(link?.hash ?? 'a');
  if (!target) return;
  click.preventDefault();
  const disclosure = target.closest('details');
  if (disclosure) disclosure.open = true;
  target.focus();
}
