/** `npm run content -- new article my-topic`: writes a file to start with, which compiles as it is. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import { sourceLocale } from '../src/i18n/locale.ts';
import { compileContent } from './compile.ts';
import { ID } from './source/ids.ts';
import { format, oneOf, expectedMessage } from './source/problem.ts';
import { named } from './source/find-files.ts';

const CHECKED = `# pending: no clinician has checked it yet, and the element says so. After the check, write published, and who and when:
# reviewer:
#   name: Full Name
#   credential: MD, board-certified psychiatrist
# reviewed: 2026-01-31
# nextReview: 2028-01-31
status: pending
audience: patients`;

const KINDS: Record<string, { folder: string; text(title: string, id: string, picture?: string): string }> = {
  article: {
    folder: 'articles',
    text: (title, id) => `---
title: "${title}"
page: "${id}"
${CHECKED}
---

Write the text here. An empty line starts a new paragraph, and ## starts a heading. A number needs a source: put its key
from sources.yaml after the number, in square brackets, with an @ in front.
`,
  },
  service: {
    folder: 'services',
    text: (title, id, picture) => `---
heading: "${title}"
page: "${id}"
${picture === undefined ? '' : `picture: ${JSON.stringify(picture)}\n`}action: "About ${title.toLowerCase()}"
${CHECKED}
---

Say what it is in one sentence.
`,
  },
};

/** The text of a file to start with. */
export function skeletonOf(kind: string, id: string, picture?: string): string {
  const title = `${id[0]?.toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
  return KINDS[kind]?.text(title, id, picture) ?? '';
}

/** Writes the file, and adds its page to clinic.yaml. Returns what it did. @throws One line that says what is wrong. */
export async function addSkeleton(from: string, kind = '', id = ''): Promise<string[]> {
  const made = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!made) throw new Error(`new: ${expectedMessage(kind, oneOf([...Object.keys(KINDS), 'clinic']))}`);
  if (!ID.test(id) || id.length > 60 || id in Object.prototype)
    throw new Error(
      `new ${kind}: ${expectedMessage(id, 'an id of lower-case letters, digits and single hyphens')}`,
    );
  const { pieces, problems } = await compileContent({ from });
  const wrong = problems.filter(({ level }) => level === 'error').map(format);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const path = join(from, sourceLocale, made.folder, `${id}.md`);
  if (pieces.some(({ piece, locale }) => locale === sourceLocale && piece === `${made.folder}/${id}`))
    throw new Error(`${named(path)}:1:1  found a file with this name, expected none`);

  const clinic = join(from, 'clinic.yaml');
  const changed = withPage(await readFile(clinic, 'utf8'), id, named(clinic));
  const media = existsSync(join(from, 'media')) ? await readdir(join(from, 'media')) : [];
  const picture = media.find((name) => /^[^.].*\.yaml$/.test(name))?.replace('.yaml', '');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, skeletonOf(kind, id, picture));
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
