import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { below } from '../lib/attribute.ts';
import type { HeadingLevel } from '../lib/attribute.ts';
import type { ProseKit } from '../lib/piece.ts';
import type { MtcElement } from './base.ts';
import { heading } from './heading.ts';
import { toggle } from './icons.ts';
import { announce } from './navigate.ts';

/** How a link to one of the clinic's pages is dressed. */
interface Dress {
  class?: string;
  part?: string;
  isCurrent?: boolean;
}

/** A link to one of the clinic's pages. It tells the host page before it is followed, and the page nothing of the host. */
export function pageLink(
  element: MtcElement,
  page: string,
  words: unknown,
  dress: Dress = {},
): TemplateResult {
  return html`<a
    class=${dress.class ?? nothing}
    part=${dress.part ?? nothing}
    href=${element.addressOf(page)}
    target=${element.window}
    rel="noopener"
    referrerpolicy="no-referrer"
    data-page=${page}
    @click=${announce}
    aria-current=${dress.isCurrent ? 'page' : nothing}
    >${words}</a
  >`;
}

/** What compiled prose needs of the element that shows it under a heading of some level. */
export function proseKit(element: MtcElement, level: HeadingLevel): ProseKit {
  return {
    link: (page, words) => pageLink(element, page, words),
    heading: (depth, words) => heading(below(level, depth), words),
    toggle,
  };
}
