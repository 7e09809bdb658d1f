/** The table of widgets in the WordPress plugin, and the attributes of its block. */
import { readFileSync } from 'node:fs';
import { sharedAttributes } from '../../../src/base/shared-attributes.ts';
import { clinic } from '../../../src/generated/clinic.ts';
import { locales } from '../../../src/generated/locales.ts';
import { sourceLocale } from '../../../src/i18n/locale.ts';
import { propertyOf } from '../../../src/lib/attributes.ts';
import type { AttributeTable, AttributeValues } from '../../../src/lib/attributes.ts';
import { defaultPieceOf, records, selectorOf } from '../../../src/widgets/all.ts';
import type { NamedRecord } from '../../../src/widgets/all.ts';
import { headingLevels } from '../manifest/attributes.ts';
import type { Generated } from './generated.ts';

const plugin = 'integrations/wordpress/mtc-widgets';

/** Text in PHP: between apostrophes, only a backslash and an apostrophe have a meaning. */
export const phpText = (value: string): string => `'${value.replace(/[\\']/g, '\\$&')}'`;

const phpList = (values: readonly string[]): string => `array( ${values.map(phpText).join(', ')} )`;

/** The widget whose pieces have the same ids as the clinic's pages. The block offers their titles. */
const servicesOf = records.find(({ kind }) => kind === 'services')?.name ?? '';

/** How includes/values.php checks a value. */
function rule(values: AttributeValues): string {
  if (Array.isArray(values))
    return `array( 'kind' => 'choice', 'choices' => ${phpList(values as string[])} )`;
  if ('tokens' in values) return `array( 'kind' => 'tokens', 'choices' => ${phpList(values.tokens)} )`;
  if ('level' in values) return `array( 'kind' => 'choice', 'choices' => ${phpList(headingLevels)} )`;
  if ('page' in values) return `array( 'kind' => 'id', 'titles' => ${phpText(servicesOf)} )`;
  if ('piece' in values) return "array( 'kind' => 'id' )";
  return `array( 'kind' => ${phpText('flag' in values ? 'boolean' : (Object.keys(values)[0] ?? ''))} )`;
}

const rules = (table: AttributeTable, indent: string): string[] =>
  Object.entries(table).map(([name, values]) => `${indent}${phpText(name)} => ${rule(values)},`);

function widget({ name, attributes, frameHeight }: NamedRecord): string[] {
  const selector = selectorOf(name);
  const piece = [
    ...(selector ? [`'attribute' => ${phpText(selector)}`] : []),
    `'default' => ${phpText(defaultPieceOf(name))}`,
  ];
  return [
    `\t${phpText(name)} => array(`,
    `\t\t'piece' => ${frameHeight === undefined ? 'null' : `array( ${piece.join(', ')} )`},`,
    "\t\t'attributes' => array(",
    ...rules(attributes, '\t\t\t'),
    '\t\t),',
    '\t),',
  ];
}

const table = (): Generated => ({
  file: `${plugin}/includes/widgets.php`,
  block: 'widgets',
  text: [
    '$widgets = array(',
    ...records.flatMap((record) => widget(record)),
    ');',
    '$shared  = array(',
    ...rules(sharedAttributes, '\t'),
    ');',
  ].join('\n'),
});

/** Each language by its own name. */
function nameOf(locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

const languages = (): Generated => ({
  file: `${plugin}/includes/widgets.php`,
  block: 'languages',
  text: [
    'return array(',
    ...[sourceLocale, ...Object.keys(locales)].map(
      (locale) => `\t${phpText(locale)} => ${phpText(nameOf(locale))},`,
    ),
    ');',
  ].join('\n'),
});

interface Block {
  attributes: Record<string, unknown>;
  description: string;
}

/** The link that block/link.js saves. */
const link = {
  linkHref: { type: 'string', source: 'attribute', selector: 'a', attribute: 'href' },
  linkText: { type: 'string', source: 'text', selector: 'a' },
};

function block(): Generated {
  const file = `${plugin}/block/block.json`;
  const json = JSON.parse(readFileSync(file, 'utf8')) as Block;
  const own = records.flatMap(({ attributes }): [string, AttributeValues][] => Object.entries(attributes));
  const names = [...own.map(([name]) => name), ...Object.keys(sharedAttributes)];
  const attributes = Object.fromEntries(names.map((name) => [propertyOf(name), { type: 'string' }]));
  const text = {
    ...json,
    description: `A ${clinic.name} widget: ${records.map(({ label }) => label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())).join(', ')}.`,
    attributes: { widget: { type: 'string', default: records[0]?.name }, ...attributes, ...link },
  };
  return { file, text: `${JSON.stringify(text, null, 2)}\n` };
}

export const php = (): Generated[] => [table(), languages(), block()];
