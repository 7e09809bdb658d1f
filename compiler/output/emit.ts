/** Lists of what was compiled → text of TypeScript modules. */
import { HEADER, up } from '../html/module.ts';
import { print } from '../html/print.ts';
import type { Kind } from '../kinds/kind.ts';

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
    `${HEADER}${source}`,
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
  `${HEADER}${source}\n\nexport const ids: readonly string[] = ${print(ids)};\n`;

/** Everything in a language, in one module. @param strings The module of the interface strings, if there is one. */
export function localeText(
  source: string,
  kinds: readonly Pick<Kind, 'name' | 'isFolder' | 'pieceId'>[],
  strings?: string,
): string {
  const lines = [
    `${HEADER}${source}`,
    ...(strings === undefined ? [] : [`import * as strings from '${strings}';`]),
    ...kinds.map(({ name }) => `import { ${name} } from './${name}.ts';`),
    '',
    'export const content = {',
    ...(strings === undefined ? [] : ['  strings,']),
    ...kinds.map(({ name, isFolder, pieceId = name }) =>
      isFolder ? `  ${name},` : `  ${name}: { ${pieceId}: ${name} },`,
    ),
    '};',
    '',
  ];
  return lines.join('\n');
}

/** A kind that is one file, where the clinic has no such file: imports of it still work. */
export const noneText = (source: string, kind: string, type: string): string =>
  `${HEADER}${source}\nimport type { ${type} } from '../../lib/piece.ts';\n\nexport const ${kind}: ${type} | undefined = undefined;\n`;

/** The kinds of which the clinic has content. What is built follows from them. */
export const kindsText = (source: string, kinds: readonly string[]): string =>
  `${HEADER}${source}\n\nexport const kinds: readonly string[] = ${print(kinds)};\n`;

/** The languages except the source, each loaded on demand. */
export function localesText(source: string, locales: readonly string[]): string {
  const lines = [
    `${HEADER}${source}`,
    '',
    'export const locales = {',
    ...locales.map((locale) => `  '${locale}': () => import('./${locale}/locale.ts'),`),
    '};',
    '',
  ];
  return lines.join('\n');
}

/** The same, all of them at once, for a server. */
export function allLocalesText(source: string, locales: readonly string[]): string {
  const local = (locale: string): string => `content_${locale.replaceAll('-', '_')}`;
  const lines = [
    `${HEADER}${source}`,
    ...locales.map((locale) => `import { content as ${local(locale)} } from './${locale}/locale.ts';`),
    '',
    'export const allLocales = {',
    ...locales.map((locale) => `  '${locale}': ${local(locale)},`),
    '};',
    '',
  ];
  return lines.join('\n');
}
