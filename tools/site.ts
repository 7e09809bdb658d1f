/**
 * Copies the demo host page into dist/, beside the cdn/ that it loads, and tells it which languages there are.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { locales } from '../src/generated/locales.ts';

if (!existsSync('src/site/index.html')) {
  console.error('src/site/index.html is missing: the demo page can not be copied.');
  process.exit(1);
}
cpSync('src/site', 'dist', { recursive: true });

const english = '<option value="en" lang="en">English</option>';
const others = Object.keys(locales).map((locale) => {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return `<option value="${locale}" lang="${locale}">${name}</option>`;
});
const page = readFileSync('dist/index.html', 'utf8');
writeFileSync('dist/index.html', page.replace(english, [english, ...others].join('\n          ')));
