/** `npm run build:docs`: writes the figures of this build into the documentation. A test fails where they are stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expectedFiles } from './records/generated.ts';
import { sizes } from './sizes.ts';

for (const [file, text] of await expectedFiles(sizes()))
  if (readFileSync(file, 'utf8') !== text) {
    writeFileSync(file, text);
    console.log(`Written: ${file}`);
  }
