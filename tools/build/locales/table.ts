/** Lists missing and stale translations, and writes the XLIFF files. */
import { compileContent } from '../../../compiler/compile.ts';
import { sourceLocale } from '../../../src/i18n/locale.ts';
import { localizer, shippedLocales } from './localizer.ts';
import { statesOf } from './state.ts';

/** Returns whether nothing is missing. */
export async function table(): Promise<boolean> {
  const locales = shippedLocales();
  const states = statesOf(locales);
  const { pieces } = await compileContent({ from: 'content' });
  const source = pieces.filter(({ locale }) => locale === sourceLocale);
  const rows = states.map(({ locale, translated, missing, stale, same }) => {
    const own = pieces.filter((piece) => piece.locale === locale);
    const count = (state: string): number => own.filter(({ translated }) => translated === state).length;
    return {
      language: locale,
      ...{ 'interface: translated': translated, missing: missing.length },
      ...{ stale: stale.length, same: same.length },
      'content: translated': `${own.length} of ${source.length}`,
      ...{ checked: count('checked'), pending: count('pending'), 'changed since': count('stale') },
    };
  });
  console.table(rows);
  for (const { locale, missing, stale, same } of states) {
    for (const text of missing) console.error(`xliff/${locale}.xlf  missing: ${text}`);
    for (const text of stale) console.warn(`xliff/${locale}.xlf  stale, removed: ${text}`);
    for (const text of same)
      console.error(
        `xliff/${locale}.xlf  same as in English, expected a translation, or translate="no": ${text}`,
      );
    const own = pieces.filter((piece) => piece.locale === locale).map(({ piece }) => piece);
    for (const { piece } of source.filter(({ piece }) => !own.includes(piece)))
      console.warn(`content/${locale}/  missing, shown in English: ${piece}`);
  }
  await localizer(locales).writeInterchangeFiles();
  return states.every(({ missing, same }) => missing.length + same.length === 0);
}
