import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { toggle } from './icons.ts';

/**
 * The sources of a text, as a numbered list in a disclosure, or a sentence if it names none. Their titles are English, whatever the
 * language of the text.
 */
export function sourceList(question: string, sources: TemplateResult | undefined, none = ''): TemplateResult {
  return html`<details class="sources">
    <summary>${toggle}${question}</summary>
    <div class="answer">
      ${
        sources
          ? html`<ol lang="en" dir="ltr">
            ${sources}
          </ol>`
          : html`<p>${none}</p>`
      }
    </div>
  </details>`;
}
