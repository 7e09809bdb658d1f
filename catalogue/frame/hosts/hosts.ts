/// <reference types="vite/client" />
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { HostSlots } from './host-slots.ts';
import { landmarkOf } from '../../../src/widgets/all.ts';
import { sample } from './sample.ts';
import type { Shown } from './shown.ts';
import newspaperSheet from './newspaper.css?raw';
import { newspaper } from './newspaper.ts';
import { plain } from './plain.ts';
import smallRootSheet from './small-root.css?raw';
import { smallRoot } from './small-root.ts';
import universitySheet from './university.css?raw';
import { university } from './university.ts';

const sites: Record<Shown['host'], (around: HostSlots) => TemplateResult> = {
  plain,
  newspaper,
  'small-root': smallRoot,
  university,
};

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/**
 * The style sheets of the sites, as source text. A bundler would resolve each `light-dark()` for the page, although a widget
 * with its own theme needs the other value.
 */
export const siteSheets: Partial<Record<Shown['host'], CSSStyleSheet>> = {
  newspaper: sheetOf(newspaperSheet),
  'small-root': sheetOf(smallRootSheet),
  university: sheetOf(universitySheet),
};

const levels = [
  (text: string) => html`<h1>${text}</h1>`,
  (text: string) => html`<h2>${text}</h2>`,
  (text: string) => html`<h3>${text}</h3>`,
  (text: string) => html`<h4>${text}</h4>`,
  (text: string) => html`<h5>${text}</h5>`,
];

/** The page of a site, with the element where its tag belongs, below `above` headings. */
export function pageAround(
  tag: string,
  above: number,
  { host, medium }: Shown,
  element: TemplateResult,
): TemplateResult {
  const landmark = landmarkOf(tag);
  const isSkipLink = landmark === 'header';
  // Comes before the link, so that after a click there, the next tab stop is the link.
  const skipLink = html`<p class="hint">${medium === 'print' ? sample.skipLinkOnPaper : sample.skipLink}</p>
    ${element}`;
  return sites[host]({
    header: isSkipLink ? skipLink : '',
    main: landmark === 'main' ? element : '',
    footer: landmark === 'footer' ? element : '',
    headings: (words) => levels.slice(0, above).map((level, at) => level(words[at] ?? '')),
    isSkipLink,
  });
}
