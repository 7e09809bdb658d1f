/** `npm run content -- new article my-topic`: a file to begin with, which passes as it is. */
import { readFile, stat, writeFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import { sourceLocale } from '../lib/locale.ts';
import { ID, IDS } from './expect.ts';
import { oneOf, unlike } from './problem.ts';
import { named } from './read.ts';

const CHECKED = `# pending: no clinician has checked it yet, and the element says so. Once one has, write published, and who and when:
# reviewer:
#   name: Full Name
#   credential: MD, board-certified psychiatrist
# reviewed: 2026-01-31
# nextReview: 2028-01-31
status: pending
audience: patients`;

const KINDS: Record<string, { folder: string; text(title: string, id: string, picture: string): string }> = {
  article: {
    folder: 'articles',
    text: (title, id) => `---
title: ${title}
page: ${id}
${CHECKED}
---

Write here. An empty line begins a paragraph, and ## begins a heading. A number needs its source: put its key from
sources.yaml behind it, in square brackets and with an @ in front.
`,
  },
  service: {
    folder: 'services',
    text: (title, id, picture) => `---
heading: ${title}
page: ${id}
picture: ${picture}
action: About ${title.toLowerCase()}
${CHECKED}
---

Say in one sentence what it is.
`,
  },
};

/** Writes the file, and gives its page an id. Gives back what it did, or throws what is wrong in one line. */
export async function addSkeleton(from: string, kind = '', id = ''): Promise<string[]> {
  const made = KINDS[kind];
  if (!made) throw new Error(`new: ${unlike(kind, oneOf(Object.keys(KINDS)))}`);
  if (!ID.test(id))
    throw new Error(`new ${kind}: ${unlike(id, `one of the ${IDS}`.replace('one of the ids', 'an id'))}`);
  const path = join(from, sourceLocale, made.folder, `${id}.md`);
  if (await stat(path).catch(() => undefined))
    throw new Error(`${named(path)}: found a file, expected none of this name`);
  const title = `${id[0]?.toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
  const clinic = join(from, 'clinic.yaml');
  const changed = withPage(await readFile(clinic, 'utf8'), id);
  if (changed !== undefined) await writeFile(clinic, changed);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, made.text(title, id, 'tms'));
  return [
    `${named(path)}  written`,
    ...(changed === undefined ? [] : [`${named(clinic)}  page ${id} added: put its real path there`]),
  ];
}

/** The clinic file with one more page; undefined if it has that page. Everything else stays as it was typed. */
function withPage(text: string, id: string): string | undefined {
  const pages = parseDocument(text, { schema: 'failsafe' }).get('pages');
  if (!isMap(pages) || pages.flow)
    throw new Error('clinic.yaml: found no list of pages, one a line, expected one');
  if (pages.has(id)) return undefined;
  const last = pages.items.at(-1)?.value;
  const end = isScalar(last) ? last.range?.[1] : undefined;
  if (end === undefined) throw new Error('clinic.yaml: found no page, expected at least one');
  const line = text.lastIndexOf('\n', end - 1) + 1;
  const indent = /^\s*/.exec(text.slice(line))?.[0] ?? '';
  const rest = text.indexOf('\n', end);
  const at = rest < 0 ? text.length : rest;
  return `${text.slice(0, at)}\n${indent}${id}: ${id}/${text.slice(at)}`;
}
