/**
 * `npm run build:records`: writes everything that depends on the widgets' records. `--check` writes nothing, and fails if a file
 * is stale.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { prefix } from '../../src/generated/delivery.ts';
import { records } from '../../src/widgets/all.ts';
import { wrongPrefix } from './prefix/check.ts';
import { allGenerated } from './records/all.ts';
import { wrongIn } from './records/check.ts';
import { COMMAND, expectedFiles, leftOver } from './records/generated.ts';

const isCheck = process.argv.includes('--check');

const wrong = [...wrongIn(records), ...wrongPrefix(prefix, records)];
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}

const expected = await expectedFiles(allGenerated());
const stale = [...expected].filter(
  ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
);
const left = leftOver(expected);

if (isCheck && stale.length + left.length > 0) {
  for (const [file] of stale) console.error(`${file} is stale, expected what "${COMMAND}" writes.`);
  for (const file of left) console.error(`${file} belongs to no widget, expected "${COMMAND}" to remove it.`);
  process.exit(1);
}
for (const [file, text] of isCheck ? [] : stale) {
  writeFileSync(file, text);
  console.log(`Written: ${file}`);
}
for (const file of isCheck ? [] : left) {
  rmSync(file);
  console.log(`Removed: ${file}, which belongs to no widget`);
}
