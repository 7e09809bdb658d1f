/**
 * Copies the demo host page into dist/, next to the cdn/ that it loads, and fills in the list of languages.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { locales } from '../../src/generated/locales.ts';
import { element } from '../../src/embed-code/html.ts';
import { renamePrefix } from './prefix/rename.ts';

if (!existsSync('demo/index.html')) {
  console.error('demo/index.html is missing, so the demo page cannot be copied.');
  process.exit(1);
}
cpSync('demo', 'dist', { recursive: true });

/** The name of each language is in that language. */
function option(locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return element('option', { value: locale, lang: locale }, name).text;
}

const english = option('en');
const page = renamePrefix(readFileSync('dist/index.html', 'utf8'), 'page');
writeFileSync('dist/page.css', renamePrefix(readFileSync('dist/page.css', 'utf8')));
const all = [english, ...Object.keys(locales).map(option)].join('\n          ');
writeFileSync(
  'dist/index.html',
  page.replace(english, () => all),
);
