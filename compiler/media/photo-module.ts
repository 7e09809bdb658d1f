/** A compiled photograph → the text of its module. */
import { print } from '../html/print.ts';
import { Binding, element, template } from '../html/tree.ts';
import type { Photo } from './photo.ts';

const FALLBACK = 640;
const SIZES = 'auto, (min-width: 60em) 38em, 100vw';

/** Written out for each file, because bundlers look for exactly this expression to include the file. */
const addressOf = (file: string): string => `new URL('./${file}', import.meta.url)`;

/** The files are next to the module and next to the bundle, so its own URL finds them, whatever `<base>` says. */
export function photoModule({ width, height, variants }: Photo, header: string): string {
  const jpeg = variants.find(({ type }) => type === 'image/jpeg')?.sources ?? [];
  const away = (source: { width: number }): number => Math.abs(source.width - FALLBACK);
  const [fallback] = [...jpeg].sort((a, b) => away(a) - away(b));
  const sets = variants.map(({ sources }) => {
    const files = sources.map((source) => `    ${source.width}: ${addressOf(source.file)},\n`);
    return `  set({\n${files.join('')}  }),\n`;
  });
  const elements = variants.map(({ type }, index) => {
    const set = { sizes: SIZES, srcset: new Binding(`sets[${index}]`) };
    if (type !== 'image/jpeg') return element('source', { type, ...set });
    return element('img', {
      // Lazy in the markup too, because Safari may load a file when a source gets its srcset, before the binding is applied.
      ...{ loading: 'lazy', '.loading': new Binding(`isBelow() ? 'lazy' : 'eager'`), decoding: 'async' },
      ...{ width, height, ...set, src: new Binding('src'), alt: new Binding('alt') },
    });
  });
  return `${header}
import { html } from 'lit';
import type { TemplateResult } from 'lit';

const set = (files: Record<number, URL>): string =>
  Object.entries(files)
    .map(([width, { href }]) => \`\${href} \${width}w\`)
    .join(', ');
const sets = [
${sets.join('')}];
const { href: src } = ${addressOf(fallback?.file ?? '')};

export const photo = (alt: string, isBelow: () => boolean): TemplateResult =>
  ${print(template(element('picture', {}, elements)))};
`;
}
