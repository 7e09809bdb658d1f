import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { sample } from '../sample.ts';
import type { Around } from './hosts.ts';

const words = ['A page', 'A section', 'A subsection', 'A smaller subsection', 'The smallest subsection'];

/** Shows only the element. For a screen reader it is a complete page. */
export function plain({ header, main, footer, headings, isSkipLink }: Around): TemplateResult {
  return html`
    ${header && html`<header>${header}</header>`}
    <main id="main">
      <div class="unseen">${headings(words)}</div>
      ${main}
      ${isSkipLink ? html`<p id="content">${sample.content}</p>` : ''}
    </main>
    ${footer && html`<footer>${footer}</footer>`}
  `;
}
