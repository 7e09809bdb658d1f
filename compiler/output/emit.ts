/** Compiled values → text of TypeScript modules. */
import { hasTemplate, literal } from '../html/code.ts';

/** The start of every file that the compiler owns. */
export const HEADER = '// Written by npm run content from ';

export interface Module {
  /** The path in the output folder. */
  path: string;
  /** The content file that it is made from. */
  source: string;
  /** The exported constant. */
  name: string;
  /** Its type in src/lib/piece.ts. */
  type?: string;
  value: unknown;
  imports?: string[];
}

const up = (path: string): string => '../'.repeat(path.split('/').length);

/** Such as `Article, Translated`. */
const names = (type: string): string => type.match(/\w+/g)?.sort().join(', ') ?? type;

export function moduleText({ path, source, name, type, value, imports = [] }: Module): string {
  const lines = [
    `${HEADER}${source}. Do not edit.`,
    ...(hasTemplate(value) ? [`import { html } from 'lit';`] : []),
    ...(type ? [`import type { ${names(type)} } from '${up(path)}lib/piece.ts';`] : []),
    ...imports.filter(Boolean),
    '',
    `export const ${name}${type ? `: ${type}` : ''} = ${literal(value)};`,
    '',
  ];
  return lines.join('\n');
}

export interface Index {
  /** The path in the output folder, without extension. The folder of the pieces has the same name. */
  path: string;
  source: string;
  /** The export of each piece's module, and its type. */
  piece: string;
  type: string;
  /** The export of the index. */
  name: string;
  ids: string[];
  isTranslated: boolean;
}

export function indexText({ path, source, piece, type, name, ids, isTranslated }: Index): string {
  const folder = path.slice(path.lastIndexOf('/') + 1);
  const local = (id: string): string => `${piece}_${id.replaceAll('-', '_')}`;
  const lines = [
    `${HEADER}${source}. Do not edit.`,
    `import type { ${type}, ${isTranslated ? 'Translated, ' : ''}Withdrawn } from '${up(path)}lib/piece.ts';`,
    ...ids.map((id) => `import { ${piece} as ${local(id)} } from './${folder}/${id}.ts';`),
    '',
    `export const ${name} = {`,
    ...ids.map((id) => `  '${id}': ${local(id)},`),
    `} satisfies Record<string, ${isTranslated ? `Translated<${type}>` : type} | Withdrawn>;`,
    '',
  ];
  return lines.join('\n');
}

/** The ids of the pieces of a kind, without their content. */
export const idsText = (source: string, ids: readonly string[]): string =>
  `${HEADER}${source}. Do not edit.\n\nexport const ids: readonly string[] = ${literal(ids)};\n`;

/** Everything in a language, in one module. @param strings The locale of the interface strings. */
export function localeText(source: string, kinds: readonly string[], strings: string | false): string {
  const one: Record<string, string> = { navigation: '{ navigation }', crisis: '{ line: crisis }' };
  const lines = [
    `${HEADER}${source}. Do not edit.`,
    `import * as strings from '${strings ? `../strings/${strings}.ts` : '../../i18n/strings.ts'}';`,
    ...kinds.map((kind) => `import { ${kind} } from './${kind}.ts';`),
    '',
    'export const content = {',
    '  strings,',
    ...kinds.map((kind) => `  ${kind}${one[kind] ? `: ${one[kind]}` : ''},`),
    '};',
    '',
  ];
  return lines.join('\n');
}

/** The languages except the source, each loaded on demand. */
export function localesText(source: string, locales: readonly string[]): string {
  const lines = [
    `${HEADER}${source}. Do not edit.`,
    '',
    'export const locales = {',
    ...locales.map((locale) => `  '${locale}': () => import('./${locale}/locale.ts'),`),
    '};',
    '',
  ];
  return lines.join('\n');
}
