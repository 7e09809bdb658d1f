/** `npm run content -- new article my-topic`: writes a file to start with, which compiles as it is. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import { sourceLocale } from '../src/i18n/locale.ts';
import { compileContent } from './compile.ts';
import { kinds } from './kinds/all.ts';
import type { Kind } from './kinds/kind.ts';
import { ID } from './source/ids.ts';
import { format, oneOf, expectedMessage } from './source/problem.ts';
import { named } from './source/find-files.ts';

/** Kinds with a file to start with. */
export const startable = kinds.filter(({ skeleton }) => skeleton);

/** The text of a file to start with. */
export function skeletonOf({ skeleton }: Kind, id: string, picture?: string): string {
  const title = `${id[0]?.toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
  return skeleton?.(title, id, picture) ?? '';
}

/** Writes the file, and adds its page to clinic.yaml. Returns what it did. @throws One line that says what is wrong. */
export async function addSkeleton(from: string, kind = '', id = ''): Promise<string[]> {
  const made = startable.find(({ exportName }) => exportName === kind);
  const names = startable.map(({ exportName }) => exportName);
  if (!made) throw new Error(`new: ${expectedMessage(kind, oneOf([...names, 'clinic']))}`);
  if (!ID.test(id) || id.length > 60 || id in Object.prototype)
    throw new Error(
      `new ${kind}: ${expectedMessage(id, 'an id of lower-case letters, digits and single hyphens')}`,
    );
  const { pieces, problems } = await compileContent({ from });
  const wrong = problems.filter(({ level }) => level === 'error').map(format);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const path = join(from, sourceLocale, made.name, `${id}.md`);
  if (pieces.some(({ piece, locale }) => locale === sourceLocale && piece === `${made.name}/${id}`))
    throw new Error(`${named(path)}:1:1  found a file with this name, expected none`);

  const clinic = join(from, 'clinic.yaml');
  const changed = withPage(await readFile(clinic, 'utf8'), id, named(clinic));
  const media = existsSync(join(from, 'media')) ? await readdir(join(from, 'media')) : [];
  const picture = media.find((name) => /^[^.].*\.yaml$/.test(name))?.replace('.yaml', '');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, skeletonOf(made, id, picture));
  if (changed !== undefined) await writeFile(clinic, changed);
  return [
    `${named(path)}  written`,
    ...(changed === undefined
      ? []
      : [`${named(clinic)}  page ${id} added: replace its path with the real one`]),
  ];
}

/** The clinic file with one more page. Undefined if it has that page. The rest of the file does not change. */
function withPage(text: string, id: string, path: string): string | undefined {
  const pages = parseDocument(text, { schema: 'failsafe' }).get('pages');
  const refuse = (message: string): Error =>
    new Error(`${path}:1:1  pages: ${message}: add ${id}: ${id}/ by hand`);
  if (!isMap(pages) || pages.flow) throw refuse('found no list of pages with one page per line');
  if (pages.has(id)) return undefined;
  const last = pages.items.at(-1)?.value;
  if (!isScalar(last) || !last.range || /BLOCK/.test(last.type ?? ''))
    throw refuse('found no plain path in the last line');
  const line = text.lastIndexOf('\n', last.range[1] - 1) + 1;
  const indent = /^\s*/.exec(text.slice(line))?.[0] ?? '';
  const rest = text.indexOf('\n', last.range[1]);
  const at = rest < 0 ? text.length : rest;
  return `${text.slice(0, at)}\n${indent}${id}: ${id}/${text.slice(at)}`;
}
