/** Compiled content → its HTML, from the generated modules. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { RenderContext, Words } from '../../src/lib/piece.ts';

export const plainKit: RenderContext = {
  link: (page, words) => html`<a page="${page}">${words}</a>`,
  heading: (depth, words) => html`<h depth="${depth}">${words}</h>`,
  toggle: html``,
  urgent: html`<urgent></urgent>`,
  term: (_, words) => words,
  picture: () => html``,
  back: () => html``,
};

/** Escapes values as Lit does. */
export function htmlOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'strings' in value) {
    const { strings, values } = value as TemplateResult;
    return strings.map((text, index) => text + (index in values ? htmlOf(values[index]) : '')).join('');
  }
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Its visible text. */
export const textOf = (value: Words): string =>
  htmlOf(value)
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

export const load = (folder: string, path: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(join(folder, path)).href) as Promise<Record<string, unknown>>;
