/** Makes a small, valid content folder in a temporary place, with some files replaced. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { kindOf } from '../../compiler/kinds/all.ts';
import { parsePiece } from '../../compiler/kinds/parse.ts';
import { sourceHashOf } from '../../compiler/kinds/units.ts';
import { compileContent } from '../../compiler/compile.ts';
import type { Options } from '../../compiler/compile.ts';
import { format } from '../../compiler/source/problem.ts';

/** Text or bytes by path. `null` leaves a file out. */
export type Changes = Record<string, string | Uint8Array | null>;

export const SERVICE = `---
heading: Walks
page: walks
picture: tree
action: About our walks
status: pending
---

A walk in the woods.
`;

export const article = (body: string, front = ''): string => `---
title: On walking
page: walks
status: published
audience: patients
${front}---

${body}
`;

export const PANEL = `---
title: Walking
picture: tree
status: pending
summary: ['You walk.[@shoes-2021]']
facts:
  - label: How long
    value: 30 minutes
    note: More if you like[@shoes-2021]
steps:
  - title: Before
    text: Tie your shoes.
    help: urgent
course:
  weeks: 4
  longest: 6
  text: One walk a day.
suits:
  title: Good for
  items: [feet]
unsuited:
  title: Not for
  items: [fish]
  note: Fish swim.
watch: "**Watch your step.**"
compare:
  - title: Who felt better
    kind: benefit
    groups:
      - count: 38
        text: walked
      - count: 11
        text: sat
    note: In one trial.[@shoes-2021]
rare:
  title: Rain
  count: 6
  text: Six in 1,000 walks.[@shoes-2021]
  table:
    caption: Rain by month
    columns: [Month, Days]
    rows:
      - [May, 0.50]
  note: It depends.
action:
  page: walks
  text: About our walks
interest: We sell shoes.
cost:
  status: published
  label: Price
  value: Ask us
  note: Nobody knows yet.
insurance:
  status: published
  label: Insurance
  value: Ask your plan
  note: Shoes are not insured.
talkFirst:
  title: Talk to us first if you have
  items: [blisters]
---

## What if I stay?

You can.
`;

const BASE: Record<string, string> = {
  'clinic.yaml': `name: A clinic
site: https://clinic.example/
placeholder: false
pages:
  walks: walks/
  talks: talks/
region: US
hosts: [a.example]
crisis:
  US: [tel:988]
`,
  'sources.yaml': `shoes-2021:
  author: Cobbler et al.
  title: Shoes
  container-title: Journal of Shoes
  issued: 2021
  volume: 14
  page: 9–12
`,
  'rules.en.yaml': 'preset: us-health\n',
  'media/tree.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7"/></svg>\n',
  'media/tree.yaml': 'credit: Somebody\nalt:\n  en: A tree\n',
  'en/articles/walking.md': article('One foot, then the other.'),
  'en/services/walks.md': SERVICE,
  'en/panels/walking.md': PANEL,
  'en/navigation.yaml':
    'status: published\nlabel: More\nlinks:\n  - page: talks\n    text: Talks\naction:\n  page: walks\n  text: Walks\n',
  'en/crisis.yaml':
    'status: pending\nregions:\n  US:\n    lead: In crisis?\n    text: Call 988.\n    urgent: Call 988 now.\n    elsewhere: Call your own number.\n    links:\n      - text: Call 988\n        href: tel:988\n',
};

const refuse = (message: string): never => {
  throw new Error(message);
};

/** What `translation.source` of a translation has to be. */
export function sourceHash(path: string, source = BASE[path] ?? ''): string {
  const kind = kindOf(/^\w+\/(\w+)/.exec(path)?.[1] ?? '') ?? refuse(`${path} has no kind`);
  return sourceHashOf(parsePiece(kind, { path, text: source }, refuse)?.seen ?? '');
}

/** A translation of the English text at this path, or of `source`. */
export const translation = (path: string, text: string, source?: string): string =>
  text.replace(/^status: .*$/m, `status: pending\ntranslation:\n  source: '${sourceHash(path, source)}'`);

/** The English files of a content folder. */
export const englishOf = (changes: Changes = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...BASE, ...changes }).flatMap(([path, text]) =>
      path.startsWith('en/') && typeof text === 'string' ? [[path, text]] : [],
    ),
  );

/** The folder is removed after the test. `lit` can be imported from below it, as from `src/generated`. */
export async function contentFolder(test: TestContext, changes: Changes = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  test.after(() => rm(root, { recursive: true, force: true }));
  await symlink(join(import.meta.dirname, '../../node_modules'), join(root, 'node_modules'));
  for (const [path, text] of Object.entries({ ...BASE, ...changes })) {
    if (text === null) continue;
    const target = join(root, 'content', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return join(root, 'content');
}

/** What somebody has to look up outside the folder before a release: addresses of sources, days of numbers. */
const TO_LOOK_UP = /nobody has opened|: found no (?:address|year|source|verified)\b/;

/** Whether a problem is one of the text itself. */
export const isOfText = ({ message }: { message: string }): boolean => !TO_LOOK_UP.test(message);

/** A folder in which all of that has been done on a day. The default is today. */
export function lookedUp(today = new Date().toLocaleDateString('sv')): Changes {
  const address = 'https://doi.org/10.1000/shoes';
  return {
    'clinic.yaml': String(BASE['clinic.yaml']).replace(
      '[tel:988]',
      `[{ href: tel:988, source: https://a.example/988, verified: ${today} }]`,
    ),
    'sources.yaml': `${BASE['sources.yaml']}  DOI: 10.1000/shoes\n`,
    'links.yaml': `- { address: '${address}', checked: ${today}, how: opened }\n`,
  };
}

/** Problems as printed, with paths relative to the content folder. Most tests need no sources that can be followed. */
export async function problemsOf(...given: Parameters<typeof allProblemsOf>): Promise<string[]> {
  return (await allProblemsOf(...given)).filter((problem) => !TO_LOOK_UP.test(problem));
}

/** All problems, as printed. */
export async function allProblemsOf(
  test: TestContext,
  changes: Changes,
  options: Partial<Options> = {},
): Promise<string[]> {
  const from = await contentFolder(test, changes);
  const { problems } = await compileContent({ from, ...options });
  return problems.map((problem) => format(problem).replaceAll(/\S*content-[^/\s]+\/content\/?/g, ''));
}

/** The text of a module. The content must be valid. */
export async function moduleOf(test: TestContext, changes: Changes, path: string): Promise<string> {
  const from = await contentFolder(test, changes);
  const { problems, files } = await compileContent({ from });
  const errors = problems.filter(({ level }) => level === 'error');
  const text = files.get(path);
  if (errors.length > 0 || typeof text !== 'string') {
    throw new Error(problems.map(format).join('\n') || `no ${path} among ${[...files.keys()].join(', ')}`);
  }
  return text;
}

/** clinic.yaml with more lines. */
export const clinicWith = (...lines: string[]): Record<string, string> => ({
  'clinic.yaml': `name: A clinic
site: https://clinic.example/
placeholder: false
pages: { walks: walks/, talks: talks/ }
region: US
hosts: [a.example]
crisis: { US: [tel:988] }
${lines.join('\n')}
`,
});
