/** Keeps hyphenated compounds in titles on one line. */
import { escapeHtml } from './escape.ts';

const COMPOUND = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u;

export const keepTogether = (text: string): string =>
  text
    .split(COMPOUND)
    .map((part, index) => (index % 2 ? `<span class="keep">${escapeHtml(part)}</span>` : escapeHtml(part)))
    .join('');
