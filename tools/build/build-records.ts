/**
 * `npm run build:records`: writes everything that depends on the widgets' records. `--check` writes nothing, and fails if a file
 * is stale.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { prefix } from '../../src/generated/delivery.ts';
import { list } from '../../src/widgets/list.ts';
import type { NamedRecord } from '../../src/widgets/all.ts';
import { wrongPrefix } from './prefix/check.ts';
import { builtRecords } from './records/built.ts';
import { wrongIn } from './records/check.ts';
import { COMMAND, expectedFiles, leftOver } from './records/generated.ts';
import type { Generated } from './records/generated.ts';

const isCheck = process.argv.includes('--check');

const records = Object.values(list) as NamedRecord[];
const wrong = [...wrongIn(records), ...wrongPrefix(prefix, records)];
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}

/** Writes stale files, or only names them. Returns all files as they should be, and the stale ones. */
async function bringUpToDate(
  generated: readonly Generated[],
): Promise<{ expected: Map<string, string>; stale: string[] }> {
  const expected = await expectedFiles(generated);
  const stale = [...expected].filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  for (const [file, text] of isCheck ? [] : stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`Written: ${file}`);
  }
  return { expected, stale: stale.map(([file]) => file) };
}

// Comes first, because the others are made from it.
const { stale: first } = await bringUpToDate([builtRecords()]);
const { allGenerated } = await import('./records/all.ts');
const { expected, stale: others } = await bringUpToDate(await allGenerated());
const left = leftOver(expected);

if (isCheck) {
  const stale = new Set([...first, ...others]);
  for (const file of stale) console.error(`${file} is stale, expected what "${COMMAND}" writes.`);
  for (const file of left) console.error(`${file} belongs to no widget, expected "${COMMAND}" to remove it.`);
  if (stale.size + left.length > 0) process.exit(1);
} else
  for (const file of left) {
    rmSync(file);
    console.log(`Removed: ${file}, which belongs to no widget`);
  }
