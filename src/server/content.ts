/** All content in every language, because a server does not know in advance what it needs. */
import { addContent } from '../content/store.ts';
import { articles } from '../generated/en/articles.ts';
import { navigation } from '../generated/en/navigation.ts';
import { panels } from '../generated/en/panels.ts';
import { services } from '../generated/en/services.ts';
import { files, load } from '../content/languages.ts';
import { records } from '../widgets/all.ts';
import type { Widget } from '../widgets/all.ts';
import type { WidgetRecord } from '../records/widget-record.ts';

const pieces = { articles, services, panels };
addContent('en', { ...pieces, navigation: { navigation } });

export const translations: readonly string[] = Object.keys(files);

for (const locale of translations) {
  const loaded = await load(locale);
  if (loaded) addContent(locale, loaded.content);
}

/** The ids that each element can show, by its name without the prefix. Each has an embed page and a snippet. */
const idsOf = ({ id, kind }: WidgetRecord): string[] => {
  if (id !== undefined) return [id];
  return Object.keys(kind && kind in pieces ? pieces[kind as keyof typeof pieces] : {});
};

export const ids = Object.fromEntries(records.map((record) => [record.name, idsOf(record)])) as Record<
  Widget,
  string[]
>;
