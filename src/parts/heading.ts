import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HeadingLevel } from '../lib/attributes.ts';

/** A heading whose level is known only when it renders. */
export function heading(level: HeadingLevel, words: unknown, part?: string): TemplateResult {
  const name = part ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 part=${name}>${words}</h1>`;
    case 2:
      return html`<h2 part=${name}>${words}</h2>`;
    case 3:
      return html`<h3 part=${name}>${words}</h3>`;
    case 4:
      return html`<h4 part=${name}>${words}</h4>`;
    case 5:
      return html`<h5 part=${name}>${words}</h5>`;
    case 6:
      return html`<h6 part=${name}>${words}</h6>`;
  }
}
