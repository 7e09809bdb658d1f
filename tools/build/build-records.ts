/** `npm run build:records`: writes everything that depends on the widgets' records. A test fails if a file is stale. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { allGenerated } from './records/all.ts';
import { expectedFiles, leftOver } from './records/generated.ts';

const expected = await expectedFiles(allGenerated());
for (const [file, text] of expected)
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    writeFileSync(file, text);
    console.log(`Written: ${file}`);
  }
for (const file of leftOver(expected)) {
  rmSync(file);
  console.log(`Removed: ${file}, whose widget has no record`);
}
