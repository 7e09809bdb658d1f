/** The list of widgets in the readme.txt of the WordPress plugin. That format has no comments, so its lines are found by their words. */
import { readFileSync } from 'node:fs';
import { sharedAttributes } from '../../../src/base/shared-attributes.ts';
import { delivery } from '../../../src/generated/delivery.ts';
import { locales } from '../../../src/generated/locales.ts';
import { sourceLocale } from '../../../src/i18n/locale.ts';
import type { AttributeTable, AttributeValues } from '../../../src/lib/attributes.ts';
import { records } from '../../../src/widgets/all.ts';
import type { NamedRecord } from '../../../src/widgets/all.ts';
import type { Generated } from './generated.ts';
import { titlesOf } from './titles.ts';

const file = 'integrations/wordpress/mtc-widgets/readme.txt';
const before = 'Widgets and their attributes:';

/** A clinic may have many pieces. */
const MOST_IDS = 12;

const code = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ');

function valuesOf(values: AttributeValues, ids: readonly string[]): string {
  if (Array.isArray(values)) return ` (${code(values as string[])})`;
  if ('tokens' in values) return ` (\`${values.tokens.join(' ')}\`)`;
  if ('level' in values) return ' (1 to 6)';
  if ('language' in values) return ` (${code([sourceLocale, ...Object.keys(locales)])})`;
  if (!('piece' in values) || ids.length === 0) return '';
  return ` (${code(ids.slice(0, MOST_IDS))}${ids.length > MOST_IDS ? ' and others' : ''})`;
}

const line = (name: string, table: AttributeTable, ids: readonly string[] = []): string =>
  `* ${name}: ${Object.entries(table)
    .map(([attribute, values]) => `\`${attribute}\`${valuesOf(values, ids)}`)
    .join(', ')}`;

const lineOf = ({ name, attributes }: NamedRecord): string =>
  line(`\`${name}\``, attributes, Object.keys(titlesOf(name)));

export function readmeTxt(): Generated {
  const lines = readFileSync(file, 'utf8').split('\n');
  const first = lines.indexOf(before) + 2;
  const end = lines.indexOf('', first);
  if (first < 2 || end < 0)
    throw new Error(`${file}: found no list of widgets, expected one below the line "${before}".`);
  // WordPress wants a name here. It is the one under which npm packages are published.
  const author = `Contributors: ${delivery.packageName.replace(/^@|\/.*$/g, '')}`;
  const text = [
    ...lines.slice(0, first).map((one) => (one.startsWith('Contributors: ') ? author : one)),
    ...records.map(lineOf),
    line('all', sharedAttributes),
    ...lines.slice(end),
  ];
  return { file, text: text.join('\n') };
}
