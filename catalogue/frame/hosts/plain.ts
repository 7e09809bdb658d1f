import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { sample } from './sample.ts';
import type { HostSlots } from './host-slots.ts';

const words = ['A page', 'A section', 'A subsection', 'A smaller subsection', 'The smallest subsection'];

/** Nothing but the element to see. A screen reader meets a sound page. */
export function plain({ header, main, footer, headings, isSkipLink }: HostSlots): TemplateResult {
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
