/** All content in every language, because a server does not know in advance what it needs. */
import { addContent, piecesOf } from '../content/store.ts';
import { allLocales } from '../generated/all-locales.ts';
import { content } from '../generated/en/content.ts';
import type { Words } from '../content/languages.ts';
import { withPresentation } from '../i18n/locale-presentation.ts';
import { records } from '../widgets/all.ts';
import type { Widget } from '../widgets/all.ts';
import type { WidgetRecord } from '../records/widget-record.ts';

// For tools/build/check-docs.ts, which adds content of its own.
export { addContent };

addContent('en', content);

// Not loaded one by one, because `require` refuses a module that waits.
for (const [locale, words] of Object.entries<Words>(allLocales))
  addContent(locale, withPresentation(locale, words));

export const translations: readonly string[] = Object.keys(allLocales);

/** The ids that each element can show, by its name without the prefix. Each has an embed page and a snippet. */
const idsOf = ({ id, kind }: WidgetRecord): string[] => {
  if (id !== undefined) return [id];
  return kind ? Object.keys(piecesOf(kind, 'en')) : [];
};

export const ids = Object.fromEntries(records.map((record) => [record.name, idsOf(record)])) as Record<
  Widget,
  string[]
>;
