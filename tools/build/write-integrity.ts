/** Writes dist/cdn/integrity.json: the hash of every file there, in the format of `integrity` on a script tag. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { integrityOf } from './hash.ts';

const files = readdirSync('dist/cdn')
  .filter((file) => file !== 'integrity.json')
  .sort();
const hashes = files.map((file) => [file, integrityOf(readFileSync(`dist/cdn/${file}`))] as const);
writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
