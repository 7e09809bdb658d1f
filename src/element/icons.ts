import { html } from 'lit';

/** The small drawings of the interface. All are decoration: what they say stands beside them in words. */

/** Goes somewhere. Kept on one line with the word before it, and mirrored where text runs from the right. */
export const arrow = html`<span class="go"
  ><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12h16m-6-6 6 6-6 6" /></svg
></span>`;

/** Plus when shut, minus when open. */
export const toggle = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="10" />
  <path d="M7.5 12h9" />
  <path class="shut" d="M12 7.5v9" />
</svg>`;
