/**
 * Copies the demo host page into dist/, beside the cdn/ that it loads, and tells it which languages there are.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { locales } from '../src/generated/locales.ts';
import { element } from '../src/lib/html.ts';

if (!existsSync('src/site/index.html')) {
  console.error('src/site/index.html is missing: the demo page can not be copied.');
  process.exit(1);
}
cpSync('src/site', 'dist', { recursive: true });

/** Shown in the language itself. */
function option(locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return element('option', { value: locale, lang: locale }, name).text;
}

const english = option('en');
const page = readFileSync('dist/index.html', 'utf8');
const all = [english, ...Object.keys(locales).map(option)].join('\n          ');
writeFileSync(
  'dist/index.html',
  page.replace(english, () => all),
);
