/** Everything the clinic has written, in every language: a server knows not what it will be asked for. */
import { addContent } from '../content/store.ts';
import { articles } from '../generated/en/articles.ts';
import { navigation } from '../generated/en/navigation.ts';
import { panels } from '../generated/en/panels.ts';
import { services } from '../generated/en/services.ts';
import { files, load } from '../content/languages.ts';

addContent('en', { articles, services, panels, navigation: { navigation } });

export const translations: readonly string[] = Object.keys(files);

for (const locale of translations) {
  const loaded = await load(locale);
  if (loaded) addContent(locale, loaded.content);
}

/** The ids that each element can show, by its name without the prefix: one embed page and one snippet each. */
export const ids = {
  article: Object.keys(articles),
  'service-card': Object.keys(services),
  'tms-panel': Object.keys(panels),
  'nav-footer': ['navigation'],
  'skip-link': ['main'],
} as const;
