/** The examples of every widget, and a host page for each. */
import type { Example } from '../../src/records/example.ts';
import { attributesText } from '../../src/embed-code/html.ts';
import { headingLevel } from '../../src/lib/attributes.ts';
import type { HeadingLevel } from '../../src/lib/attributes.ts';
import { landmarkOf, recordOf, widgetOf } from '../../src/widgets/all.ts';
import { examples } from '../../src/widgets/examples.ts';

/** Examples that need only markup. Texts, media and sites come from the catalogue. */
const isMarkup = ({ content, medium, host }: Example): boolean => !(content ?? medium ?? host);

export const widgets: Record<string, readonly Example[]> = Object.fromEntries(
  Object.entries(examples).map(([tag, all]) => [tag, all.filter(isMarkup)]),
);

/** The default level of a widget's heading. Undefined without a heading. */
function initialLevel(tag: string): HeadingLevel | undefined {
  const widget = widgetOf(tag);
  const values = widget && recordOf(widget).attributes['heading-level'];
  return values && 'level' in values ? values.level : undefined;
}

export function markupOf(tag: string, { attributes, children = '' }: Example): string {
  return `<${tag}${attributesText(attributes)}>${children}</${tag}>`;
}

/** A valid page with the widget where it belongs, below headings that lead to its own. */
export function pageOf(tag: string, example: Example, width = example.width): string {
  const initial = initialLevel(tag);
  const level = headingLevel(example.attributes['heading-level']) ?? initial ?? 1;
  const isHeaded = initial !== undefined;
  const headings = [1, 2, 3, 4, 5].slice(0, isHeaded ? level - 1 : 1);
  const outline = headings.map((each) => `<h${each}>Heading ${each} of the page</h${each}>`).join('');
  const markup = `<div${width ? ` style="width: ${width}px"` : ''}>${markupOf(tag, example)}</div>`;
  const at = (landmark: string): string => (landmark === landmarkOf(tag) ? markup : '');
  const main = `<main id="main">${outline}${at('main')}<p id="content">Text.</p></main>`;
  return `${at('header')}${main}<footer>${at('footer')}</footer>`;
}
