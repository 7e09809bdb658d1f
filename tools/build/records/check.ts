/** What is wrong with the records, before anything is written from them. */
import { existsSync, readdirSync } from 'node:fs';
import type { WidgetRecord } from '../../../src/records/widget-record.ts';

/** By hand, in the folder of each widget. */
const files = ['widget.ts', 'element.ts', 'styles.ts', 'examples.ts'];

/** Each names the record, what was found, and what was expected. */
export function wrongIn(records: readonly WidgetRecord[], root = '.'): string[] {
  const names = records.map(({ name }) => name);
  const kinds = ['articles', 'services', 'panels', 'navigation', 'crisis'];
  const folders = readdirSync(`${root}/src/widgets`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const ofRecord = ({ name, kind, id, picture }: WidgetRecord): string[] => {
    const record = `src/widgets/${name}/widget.ts`;
    const missing = files.filter((file) => !existsSync(`${root}/src/widgets/${name}/${file}`));
    return [
      ...(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)
        ? []
        : [`${record}: found the name "${name}", expected lower-case letters, digits and single hyphens.`]),
      ...missing.map(
        (file) => `${record}: found no src/widgets/${name}/${file}, expected one beside the record.`,
      ),
      ...(kind === undefined || kinds.includes(kind)
        ? []
        : [`${record}: found the kind "${String(kind)}", expected one of ${kinds.join(', ')}.`]),
      ...(kind === undefined && id === undefined
        ? [
            `${record}: found neither kind nor id, expected the kind of its content, or the id of its only piece.`,
          ]
        : []),
      ...(picture.width > 0
        ? []
        : [`${record}: found a picture ${picture.width} wide, expected a width in CSS pixels.`]),
    ];
  };
  return [
    ...names
      .filter((name, index) => names.indexOf(name) < index)
      .map((name) => `src/widgets/list.ts: found the name "${name}" twice, expected each name once.`),
    ...folders
      .filter((folder) => !names.includes(folder))
      .map(
        (folder) =>
          `src/widgets/list.ts: found no record for the folder src/widgets/${folder}/, expected one in the list.`,
      ),
    ...records.flatMap(ofRecord),
  ];
}
