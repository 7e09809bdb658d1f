/** What is wrong with the prefix that the compiler cannot know: it would be a name that the widgets have already. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { parseYaml } from '../../../compiler/source/yaml.ts';
import { sharedAttributes } from '../../../src/base/shared-attributes.ts';
import type { WidgetRecord } from '../../../src/records/widget-record.ts';
import { SOURCE } from './names.ts';

const FILE = 'content/clinic.yaml';

/** As in `content/clinic.yaml:3:9`. */
function place(root: string): string {
  if (!existsSync(`${root}/${FILE}`)) return FILE;
  const yaml = parseYaml(readFileSync(`${root}/${FILE}`, 'utf8'), () => undefined);
  const { line = 1, column = 1 } = yaml?.locate(['prefix']) ?? {};
  return `${FILE}:${line}:${column}`;
}

/** Why a prefix is taken. `cdn/article.js` has one element, so it cannot be the file with all of them. */
function reasonAgainst(prefix: string, records: readonly WidgetRecord[], root: string): string | undefined {
  const files = readdirSync(`${root}/src/entries`).filter((file) => file !== `${SOURCE}.ts`);
  if (files.includes(`${prefix}.ts`)) return `cdn/${prefix}.js is another file`;
  const attributes = [sharedAttributes, ...records.map((record) => record.attributes)].flatMap(Object.keys);
  return attributes.includes(prefix)
    ? `on a placeholder, data-${prefix} is the attribute "${prefix}" of a widget`
    : undefined;
}

/** Each names the place, what was found, and what was expected. */
export function wrongPrefix(prefix: string, records: readonly WidgetRecord[], root = '.'): string[] {
  const because = reasonAgainst(prefix, records, root);
  const pieces = existsSync(`${root}/content/en`)
    ? readdirSync(`${root}/content/en`, { recursive: true, encoding: 'utf8' })
    : [];
  const names = [SOURCE, ...records.map(({ name }) => `${SOURCE}-${name}`)];
  const same = pieces.filter((file) => prefix !== SOURCE && names.includes(parse(file).name));
  return [
    ...(because ? [`${place(root)}: found the prefix "${prefix}", expected another: ${because}.`] : []),
    ...same.map(
      (file) =>
        `content/en/${file.replaceAll('\\', '/')}:1:1: found the id "${parse(file).name}", expected another: ` +
        `with the prefix "${prefix}", the build would rename it.`,
    ),
  ];
}
