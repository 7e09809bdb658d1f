/**
 * Copies the demo host page into dist/, beside the cdn/ that it loads, and tells it which languages there are.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { locales } from '../../src/generated/locales.ts';
import { element } from '../../src/embed-code/html.ts';

if (!existsSync('demo/index.html')) {
  console.error('demo/index.html is missing, so the demo page cannot be copied.');
  process.exit(1);
}
cpSync('demo', 'dist', { recursive: true });

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
