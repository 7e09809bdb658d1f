import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Words } from '../lib/piece.ts';
import { toggle } from './icons.ts';

/** Where a text comes from, as a numbered list in a disclosure; in words where it names no sources. */
export function sourceList(question: string, sources: readonly Words[], none: string): TemplateResult {
  return html`<details>
    <summary>${toggle}${question}</summary>
    <div class="answer">
      ${sources.length
        ? html`<ol>
            ${sources.map((source) => html`<li>${source}</li>`)}
          </ol>`
        : html`<p>${none}</p>`}
    </div>
  </details>`;
}
