/** The language that every piece has, and that stands in for those a piece lacks. */
export const sourceLocale = 'en';

/** A language tag as BCP 47 writes it (`es_mx` gives `es-MX`), or `undefined` where it is none. */
export function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * The available locale nearest to a language tag, as CLDR looks it up: `es-MX` finds `es`; `zh-TW` finds `zh-Hant`
 * where there is one, else `zh-Hans`, which is nearer than English. `undefined` where none has the language.
 */
export function lookup(tag: string, available: readonly string[]): string | undefined {
  const locale = canonical(tag);
  if (locale === undefined) return undefined;
  const full = new Intl.Locale(locale).maximize();
  const script = `${full.language}-${full.script ?? ''}`;
  for (const candidate of [...shortened(locale), script, full.language]) {
    if (available.includes(candidate)) return candidate;
  }
  return available.find((other) => other.startsWith(`${full.language}-`));
}

/** `ar-EG-u-nu-latn`, `ar-EG-u-nu`, … `ar-EG`; the bare language comes after the script in `lookup`. */
function shortened(locale: string): string[] {
  const parts = locale.split('-');
  const tags: string[] = [];
  for (let length = parts.length; length > 1; length--) tags.push(parts.slice(0, length).join('-'));
  return tags;
}

/** Which way the text of a locale runs. */
export function direction(locale: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ps|sd|ur|yi)\b|-(Arab|Hebr)\b/.test(locale) ? 'rtl' : 'ltr';
}
