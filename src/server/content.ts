/** All content in every language, because a server does not know in advance what it needs. */
import { addContent, piecesOf } from '../content/store.ts';
import { content } from '../generated/en/content.ts';
import { files, load } from '../content/languages.ts';
import { records } from '../widgets/all.ts';
import type { Widget } from '../widgets/all.ts';
import type { WidgetRecord } from '../records/widget-record.ts';

addContent('en', content);

export const translations: readonly string[] = Object.keys(files);

for (const locale of translations) {
  const loaded = await load(locale);
  if (loaded) addContent(locale, loaded.content);
}

/** The ids that each element can show, by its name without the prefix. Each has an embed page and a snippet. */
const idsOf = ({ id, kind }: WidgetRecord): string[] => {
  if (id !== undefined) return [id];
  return kind ? Object.keys(piecesOf(kind, 'en')) : [];
};

export const ids = Object.fromEntries(records.map((record) => [record.name, idsOf(record)])) as Record<
  Widget,
  string[]
>;
