/** Every widget's named states, and the page that a host would put each on. */
import type { Example } from '../../src/widgets/example.ts';
import { attributesText } from '../../src/embed-code/html.ts';
import { headingLevel } from '../../src/lib/attributes.ts';
import { examples as article } from '../../src/widgets/article/examples.ts';
import { examples as footer } from '../../src/widgets/nav-footer/examples.ts';
import { examples as card } from '../../src/widgets/service-card/examples.ts';
import { examples as skipLink } from '../../src/widgets/skip-link/examples.ts';
import { examples as panel } from '../../src/widgets/tms-panel/examples.ts';

/** What a host page's markup says alone; texts, media and sites come with the catalogue. */
const isMarkup = ({ content, medium, host }: Example): boolean => !(content ?? medium ?? host);

export const widgets: Record<string, readonly Example[]> = {
  'mtc-article': article.filter(isMarkup),
  'mtc-service-card': card.filter(isMarkup),
  'mtc-tms-panel': panel.filter(isMarkup),
  'mtc-nav-footer': footer.filter(isMarkup),
  'mtc-skip-link': skipLink.filter(isMarkup),
};

/** The level of a widget's heading where the host page names none; no heading, no level. */
const LEVELS: Record<string, number> = { 'mtc-article': 2, 'mtc-service-card': 3, 'mtc-tms-panel': 2 };

export function markupOf(tag: string, { attributes, children = '' }: Example): string {
  return `<${tag}${attributesText(attributes)}>${children}</${tag}>`;
}

/** A sound page with the widget where it belongs, under headings that lead to its own. */
export function pageOf(tag: string, example: Example, width = example.width): string {
  const level = headingLevel(example.attributes['heading-level']) ?? LEVELS[tag] ?? 1;
  const isHeaded = tag in LEVELS;
  const headings = [1, 2, 3, 4, 5].slice(0, isHeaded ? level - 1 : 1);
  const outline = headings.map((each) => `<h${each}>Heading ${each} of the page</h${each}>`).join('');
  const markup = `<div${width ? ` style="width: ${width}px"` : ''}>${markupOf(tag, example)}</div>`;
  const place = { 'mtc-skip-link': 'before', 'mtc-nav-footer': 'after' }[tag] ?? 'inside';
  const at = (name: string): string => (name === place ? markup : '');
  const main = `<main id="main">${outline}${at('inside')}<p id="content">Text.</p></main>`;
  return `${at('before')}${main}<footer>${at('after')}</footer>`;
}
