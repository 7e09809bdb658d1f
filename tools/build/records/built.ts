/** The widgets that are built: those of whose kind the clinic has content, and those that need none. */
import { kinds } from '../../../src/generated/kinds.ts';
import { list } from '../../../src/widgets/list.ts';
import type { WidgetRecord } from '../../../src/records/widget-record.ts';
import type { Generated } from './generated.ts';
import { module } from './module.ts';

const all = Object.entries<WidgetRecord>(list);

const isBuilt = ({ kind }: WidgetRecord): boolean => kind === undefined || kinds.includes(kind);

/** The names of the widgets that are not built. */
export const unbuilt: readonly string[] = all.flatMap(([, record]) => (isBuilt(record) ? [] : [record.name]));

/** All other generated files are written from this one. */
export function builtRecords(): Generated {
  const built = all.filter(([, record]) => isBuilt(record));
  return module(
    'src/widgets/records.ts',
    'The records of the widgets that are built: those of whose kind the clinic has content.',
    ...built.map(([variable, { name }]) => `import { ${variable} } from './${name}/widget.ts';`),
    '',
    `export const built = { ${built.map(([variable]) => variable).join(', ')} };`,
  );
}
