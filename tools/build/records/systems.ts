/** The tables of content systems, editors and filters in docs/cms.md. */
import { tables } from '../../../integrations/systems/all.ts';
import type { System } from '../../../integrations/systems/system.ts';
import type { Generated } from './generated.ts';

const basisOf = ({ test, version, outcomes }: System): string =>
  test ? 'test' : version || outcomes ? 'by hand' : 'docs';

const nameOf = ({ name, version = '' }: System): string =>
  version && !name.includes(` ${version}`) ? `${name}, ${version}` : name;

const row = (system: System): string =>
  `| ${[nameOf(system), system.keeps, basisOf(system), system.advice].join(' | ')} |`;

export const systems = (): Generated[] =>
  Object.entries(tables).map(([block, rows]) => ({
    file: 'docs/cms.md',
    block,
    text: [
      '',
      '| system | what it removes, and what it keeps | based on | start with |',
      '| --- | --- | --- | --- |',
      ...rows.map(row),
      '',
    ].join('\n'),
  }));
