/** The arguments that tests pass to `embedCode`, the same as in the catalogue, from the built files. */
import { readFileSync } from 'node:fs';
import type { Embedded } from '../../src/embed-code/embedded.ts';
import type { Published } from '../../src/embed-code/published.ts';
import { version } from '../../src/lib/version.ts';
import { pieceOf } from '../../src/widgets/all.ts';
import type { Widget } from '../../src/widgets/all.ts';

const read = <Type>(path: string): Type => JSON.parse(readFileSync(path, 'utf8')) as Type;

/** @param base The address at which a test serves `dist/` in version folders, with a slash at its end. */
export const publishedAt = (base: string): Published => ({
  base,
  version,
  integrity: read<Record<string, string>>('dist/cdn/integrity.json'),
});

type Titles = Record<string, Record<string, Record<string, string>>>;

/** A widget to embed. The default is what it shows without attributes. */
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
