/**
 * Writes the templates for Hugo, Jekyll and MediaWiki to dist/integrations/, with the prefix of the clinic. Those in integrations/
 * have the prefix of the source, and work as they are if the clinic has no other.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSource, renamePrefix } from './prefix/rename.ts';

const folders = ['hugo/layouts', 'jekyll/_includes', 'mediawiki'];

for (const folder of isSource ? [] : folders)
  for (const entry of readdirSync(join('integrations', folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.md')) continue;
    const file = join(entry.parentPath, entry.name);
    const target = join('dist', renamePrefix(file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, renamePrefix(readFileSync(file, 'utf8')));
  }
