/** What tests hand to `embedCode`: what it is given by the catalogue, of the files that were built. */
import { readFileSync } from 'node:fs';
import type { Embedded } from '../../src/embed-code/embed-code.ts';
import type { Published } from '../../src/embed-code/published.ts';
import { version } from '../../src/lib/version.ts';
import { pieceOf } from '../../src/widgets/all.ts';
import type { Widget } from '../../src/widgets/all.ts';

const read = <Type>(path: string): Type => JSON.parse(readFileSync(path, 'utf8')) as Type;

/** @param base Where a test serves `dist/`, in folders of versions: with a slash at its end. */
export const publishedAt = (base: string): Published => ({
  base,
  version,
  integrity: read<Record<string, string>>('dist/cdn/integrity.json'),
});

type Titles = Record<string, Record<string, Record<string, string>>>;

/** A widget as somebody wants it. Without anything else, what it shows by itself. */
export function wanted(
  widget: Widget,
  given: Readonly<Record<string, string>> = {},
  more: Partial<Pick<Embedded, 'locale' | 'title' | 'children' | 'html'>> = {},
): Embedded {
  const { id, attributes } = pieceOf(widget, given);
  const { locale = 'en' } = more;
  const title = read<Titles>('dist/embed/titles.json')[widget]?.[id]?.[locale] ?? id;
  return { widget, id, locale, title, attributes, ...more };
}
