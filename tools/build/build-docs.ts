/**
 * `npm run build:docs`: writes the rules for content, and the figures of this build, into the documentation. A test fails where
 * they are stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { contentRules } from './content-rules/page.ts';
import { expectedFiles } from './records/generated.ts';
import { sizes } from './sizes.ts';

for (const [file, text] of await expectedFiles([...contentRules(), ...sizes()]))
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    writeFileSync(file, text);
    console.log(`Written: ${file}`);
  }
