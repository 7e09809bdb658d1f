/** Writes dist/cdn/integrity.json: the hash of every file there, as `integrity` on a script tag has it. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const files = readdirSync('dist/cdn')
  .filter((file) => file !== 'integrity.json')
  .sort();
const hashes = files.map((file) => {
  const hash = createHash('sha384')
    .update(readFileSync(`dist/cdn/${file}`))
    .digest('base64');
  return [file, `sha384-${hash}`] as const;
});
writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
