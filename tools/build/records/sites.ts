/** The lists in the templates for Hugo and Jekyll and in the script for MediaWiki. */
import { sharedAttributes } from '../../../src/base/shared-attributes.ts';
import { locales } from '../../../src/generated/locales.ts';
import { sourceLocale } from '../../../src/i18n/locale.ts';
import { defaultPieceOf, hasEmbedPage, records, selectorOf } from '../../../src/widgets/all.ts';
import type { Generated } from './generated.ts';
import { titlesOf } from './titles.ts';

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(' ');
const shared = Object.keys(sharedAttributes);
const pages = records.filter(({ name }) => hasEmbedPage(name));

/** By primary subtag, such as `zh` for `zh-Hans`. */
const byPrimary = [sourceLocale, ...Object.keys(locales)].map(
  (locale) => [locale.split('-')[0] ?? locale, locale] as const,
);

/** Titles that differ from the id, written as a title, by id. Pages, Hugo and Jekyll know no others. */
const titles = pages
  .filter(({ kind }) => kind === 'services' || kind === 'navigation')
  .flatMap(({ name }) => Object.entries(titlesOf(name)))
  .filter(([id, title]) => title !== `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`)
  .map(([id, title]) => [id, title.replaceAll('"', '”')] as const);

const hugo = (): Generated => ({
  file: 'integrations/hugo/layouts/shortcodes/mtc.html',
  block: 'widgets',
  text: [
    `{{- $shared := slice ${quoted(shared)} -}}`,
    '{{- $widgets := dict',
    ...records.map(({ name, attributes }) => `  "${name}" (slice ${quoted(Object.keys(attributes))})`),
    '-}}',
    `{{- $names := "${records.map(({ name }) => name).join(', ')}" -}}`,
    '{{- /* The attribute that names a piece, and the piece that shows without it. */ -}}',
    `{{- $selectors := dict ${pages.flatMap(({ name }) => (selectorOf(name) ? [`"${name}" "${selectorOf(name)}"`] : [])).join(' ')} -}}`,
    `{{- $pieces := dict ${pages.map(({ name }) => `"${name}" "${defaultPieceOf(name)}"`).join(' ')} -}}`,
    `{{- $titles := dict ${titles.map(([id, title]) => `"${id}" "${title}"`).join(' ')} -}}`,
    `{{- $languages := dict ${byPrimary.map(([primary, locale]) => `"${primary}" "${locale}"`).join(' ')} -}}`,
  ].join('\n'),
});

const jekyll = (): Generated[] => {
  const file = 'integrations/jekyll/_includes/mtc.html';
  const widgets = records.flatMap(({ name, attributes }) => {
    const selector = selectorOf(name);
    const initial = `"${defaultPieceOf(name)}"`;
    return [
      `  {%- when "${name}" -%}`,
      `    {%- assign mtc_names = "${[...shared, ...Object.keys(attributes)].join(' ')}" -%}`,
      ...(hasEmbedPage(name)
        ? [`    {%- assign mtc_id = ${selector ? `include.${selector} | default: ${initial}` : initial} -%}`]
        : []),
    ];
  });
  const languages = byPrimary.map(
    ([primary, locale]) => `  {%- when "${primary}" -%}{%- assign mtc_lang = "${locale}" -%}`,
  );
  return [
    { file, block: 'widgets', text: ['{%- case mtc_widget -%}', ...widgets, '{%- endcase -%}'].join('\n') },
    {
      file,
      block: 'titles',
      text: [
        '{%- case mtc_id -%}',
        ...titles.map(([id, title]) => `  {%- when "${id}" -%}{%- assign mtc_title = "${title}" -%}`),
        '  {%- else -%}{%- assign mtc_title = mtc_id | replace: "-", " " | capitalize -%}',
        '{%- endcase -%}',
      ].join('\n'),
    },
    {
      file,
      block: 'languages',
      text: [
        '{%- case mtc_lang -%}',
        ...languages,
        `  {%- else -%}{%- assign mtc_lang = "${sourceLocale}" -%}`,
        '{%- endcase -%}',
      ].join('\n'),
    },
  ];
};

const mediawiki = (): Generated => ({
  file: 'integrations/mediawiki/Common.js',
  block: 'widgets',
  text: `var widgets = [${records.map(({ name }) => `'${name}'`).join(', ')}];`,
});

export const sites = (): Generated[] => [hugo(), ...jekyll(), mediawiki()];
