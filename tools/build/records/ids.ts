/** The ids of the clinic's pieces and pages as types, for completion in editors. */
import { clinic } from '../../../src/generated/clinic.ts';
import { records, selectorOf } from '../../../src/widgets/all.ts';
import type { Generated } from './generated.ts';
import { module } from './module.ts';
import { titlesOf } from './titles.ts';

const union = (ids: readonly string[]): string => ids.map((id) => `'${id}'`).join(' | ') || 'never';

/** The widgets that an attribute gives a piece to, one for each kind. */
const selecting = records.filter(
  ({ name, kind }, index) =>
    selectorOf(name) !== undefined && records.findIndex((other) => other.kind === kind) === index,
);

/** `services` → `MtcServiceId` */
const typeOf = (kind: string): string =>
  `Mtc${kind.charAt(0).toUpperCase()}${kind.slice(1).replace(/s$/, '')}Id`;

export const ids = (): Generated =>
  module(
    'src/widgets/ids.ts',
    'The ids of the content in English.',
    ...selecting.map(
      ({ name, kind = '' }) => `export type ${typeOf(kind)} = ${union(Object.keys(titlesOf(name)))};`,
    ),
    '',
    "/** The ids of the clinic's pages. */",
    `export type MtcPageId = ${union(Object.keys(clinic.pages))};`,
    '',
    '/** By the kind of content. */',
    'export interface MtcIds {',
    ...selecting.map(({ kind = '' }) => `  ${kind}: ${typeOf(kind)};`),
    '}',
  );
