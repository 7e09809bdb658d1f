/** Compiled values → text of TypeScript modules. */
import { hasTemplate, literal } from '../html/code.ts';

/** Every file that the compiler owns begins with it. */
export const HEADER = '// Written by npm run content from ';

export interface Module {
  /** Within the folder that is written to. */
  path: string;
  /** The content that it is made of. */
  source: string;
  /** The exported constant. */
  name: string;
  /** Its type in src/lib/piece.ts. */
  type?: string;
  value: unknown;
  imports?: string[];
}

const up = (path: string): string => '../'.repeat(path.split('/').length);

/** As in `Article, Translated`. */
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
  /** Within the folder that is written to, without extension: the folder of the pieces has the same name. */
  path: string;
  source: string;
  /** What each piece's module exports, and the type of that. */
  piece: string;
  type: string;
  /** What the index exports. */
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

/** Which pieces of a kind there are, without them. */
export const idsText = (source: string, ids: readonly string[]): string =>
  `${HEADER}${source}. Do not edit.\n\nexport const ids: readonly string[] = ${literal(ids)};\n`;

/** All that a language has, in one module. `strings`: whose words the interface has. */
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

/** The languages besides the source, each loaded when it is asked for. */
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
