/** Compiled values → text of TypeScript modules. */
import { hasTemplate, literal } from './template/code.ts';

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

export function moduleText({ path, source, name, type, value, imports = [] }: Module): string {
  const lines = [
    `${HEADER}${source}. Do not edit.`,
    ...(hasTemplate(value) ? [`import { html } from 'lit';`] : []),
    ...(type ? [`import type { ${type} } from '${up(path)}lib/piece.ts';`] : []),
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
}

export function indexText({ path, source, piece, type, name, ids }: Index): string {
  const folder = path.slice(path.lastIndexOf('/') + 1);
  const local = (id: string): string => `${piece}_${id.replaceAll('-', '_')}`;
  const lines = [
    `${HEADER}${source}. Do not edit.`,
    `import type { ${type}, Withdrawn } from '${up(path)}lib/piece.ts';`,
    ...ids.map((id) => `import { ${piece} as ${local(id)} } from './${folder}/${id}.ts';`),
    '',
    `export const ${name} = {`,
    ...ids.map((id) => `  '${id}': ${local(id)},`),
    `} satisfies Record<string, ${type} | Withdrawn>;`,
    '',
  ];
  return lines.join('\n');
}
