import { html } from 'lit';

/** The small drawings of the interface. All are decorative, with text beside them. */

/** Plus when closed, minus when open. */
export const toggle = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="10" />
  <path d="M7.5 12h9" />
  <path class="shut" d="M12 7.5v9" />
</svg>`;

/** Past its date. */
export const clock = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="10" />
  <path d="M12 6v6l4 3" />
</svg>`;
