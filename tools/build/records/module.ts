/** How a generated module begins, and what the generators share. */
import type { NamedRecord } from '../../../src/widgets/all.ts';
import { docblockOf } from './docblocks.ts';
import { HEADER } from './generated.ts';
import type { Generated } from './generated.ts';

export const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

export const key = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);

export const module = (file: string, about: string, ...lines: string[]): Generated => ({
  file,
  text: [`// ${HEADER}`, `/** ${about} */`, ...lines, ''].join('\n'),
});

export const classOf = ({ name }: NamedRecord): string => docblockOf(name).className;
