import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { wordsIn } from '../../content/store.ts';
import { below } from '../../lib/attributes.ts';
import type { HeadingLevel } from '../../lib/attributes.ts';
import { heading } from '../../parts/heading.ts';
import { reviewNotice } from '../../parts/notice.ts';
import type { Terms } from '../../lib/piece.ts';
import { article as english } from '../../i18n/strings.ts';

/**
 * The explanations of glossary terms. Each opens from its term, and describes it for screen readers, so that the focus does not
 * need to move. On paper and in plain text, all are listed. An explanation that must not get lost is also listed on screen if no
 * term opens it.
 */
export function explanations(
  { status, list }: Terms,
  locale: string,
  level: HeadingLevel,
  isExplained: boolean,
): TemplateResult | undefined {
  const notice = reviewNotice({ status }, locale, true);
  const isListed = ([, , shown]: Terms['list'][number]): boolean =>
    shown === 'listed' || (!isExplained && !!shown);
  const hasList = list.some(isListed);
  if (!hasList && !isExplained) return undefined;
  return html`<div class="terms ${hasList ? '' : 'shut'}">
    <div>${heading(below(level, 1), wordsIn(locale, 'article', english).terms())} ${notice}</div>
    <dl>
      ${list.map((term, index) => {
        const [name, text] = term;
        const isShut = !isListed(term);
        return isShut && !isExplained
          ? ''
          : html`<div id="t${index + 1}" popover=${isShut ? '' : nothing}>
              <dt>${name}</dt>
              <dd>${text} ${isShut ? notice : ''}</dd>
            </div>`;
      })}
    </dl>
  </div>`;
}
