/** What a clinic can leave out, and what it cannot. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { compileContent } from '../../compiler/compile.ts';
import {
  article,
  contentFolder,
  PANEL,
  isOfText,
  problemsOf,
  SERVICE,
  translation,
} from '../helpers/content-folder.ts';
import type { Changes } from '../helpers/content-folder.ts';

const CLINIC = `name: A clinic
site: https://clinic.example/
pages:
  walks: walks/
  talks: talks/
hosts: [a.example]
`;
const REGION = 'region: US\n';
const NUMBERS = 'crisis:\n  US: [tel:988]\n';

/** The article and the service, without citations and pictures. */
const SMALL: Changes = {
  'en/articles/walking.md': article('One foot, then the other.'),
  'en/services/walks.md': SERVICE.replace('picture: tree\n', ''),
};
const withoutPanel: Changes = { ...SMALL, 'en/panels/walking.md': null, 'sources.yaml': null };
const withoutCrisis: Changes = { ...withoutPanel, 'clinic.yaml': CLINIC, 'en/crisis.yaml': null };
const withoutMedia: Changes = { 'media/tree.svg': null, 'media/tree.yaml': null };

/** Each part, the changes that leave it out, and the kinds of which there is content then. */
const cases: [what: string, changes: Changes, kinds: string[]][] = [
  ['panels and sources', withoutPanel, ['articles', 'services', 'navigation', 'crisis']],
  ['articles', { 'en/articles/walking.md': null }, ['services', 'panels', 'navigation', 'crisis']],
  ['services', { 'en/services/walks.md': null }, ['articles', 'panels', 'navigation', 'crisis']],
  ['the navigation', { 'en/navigation.yaml': null }, ['articles', 'services', 'panels', 'crisis']],
  ['the crisis line', withoutCrisis, ['articles', 'services', 'navigation']],
  [
    'pictures',
    { ...SMALL, ...withoutMedia, 'en/panels/walking.md': PANEL.replace('picture: tree\n', '') },
    ['articles', 'services', 'panels', 'navigation', 'crisis'],
  ],
  [
    'everything but an article',
    { ...withoutCrisis, ...withoutMedia, 'en/services/walks.md': null, 'en/navigation.yaml': null },
    ['articles'],
  ],
];

for (const [what, changes, kinds] of cases)
  test(`a clinic without ${what} compiles, and its modules say what there is`, async (context) => {
    const from = await contentFolder(context, changes);
    const to = join(from, '../generated');
    const { problems, files } = await compileContent({ from, to });
    assert.deepEqual(problems.filter(isOfText), []);
    const module = (await import(join(to, 'kinds.ts'))) as { kinds: string[] };
    assert.deepEqual(module.kinds.toSorted(), kinds.toSorted());
    // Each index is there, so that imports of it work.
    for (const kind of ['articles', 'services', 'panels', 'navigation', 'crisis']) {
      const index = (await import(join(to, `en/${kind}.ts`))) as Record<string, object | undefined>;
      assert.equal(Object.keys(index[kind] ?? {}).length > 0, kinds.includes(kind), kind);
    }
    const { content } = (await import(join(to, 'en/content.ts'))) as { content: object };
    assert.deepEqual(Object.keys(content).sort(), kinds.toSorted());
    assert.equal(
      (await readdir(to)).includes('media'),
      [...files.keys()].some((path) => /^media\//.test(path)),
    );
  });

test('a translation has the kinds that its source has', async (context) => {
  const text = article('Ein Fuß, dann der andere.').replace('On walking', 'Vom Gehen');
  const changes = { ...withoutCrisis, 'de/articles/walking.md': '' };
  changes['de/articles/walking.md'] = translation('en/articles/walking.md', text);
  const from = await contentFolder(context, changes);
  const { problems, files } = await compileContent({ from });
  assert.deepEqual(problems.filter(isOfText), []);
  assert.match(String(files.get('de/locale.ts')), /articles,\n {2}services,\n};/);
});

const panel =
  'en/panels/walking.md:1:1  found a panel, but no crisis line, expected region and crisis in clinic.yaml, and ';

const mistakes: [what: string, changes: Changes, expected: string][] = [
  [
    'a panel without a crisis line',
    {
      'clinic.yaml': CLINIC,
      'en/crisis.yaml': null,
      'en/panels/sitting.md': PANEL,
      'de/panels/walking.md': null,
    },
    `${panel.replace('walking', 'sitting')}en/crisis.yaml: its urgent text is shown in the warning of the panel`,
  ],
  [
    'a region without its numbers',
    { 'clinic.yaml': CLINIC + REGION },
    'clinic.yaml:7:1  crisis: missing, expected it beside region, or neither',
  ],
  [
    'numbers without a region',
    { 'clinic.yaml': CLINIC + NUMBERS },
    'clinic.yaml:7:1  region: missing, expected it beside crisis, or neither',
  ],
  [
    'a region without the text of its crisis line',
    { 'clinic.yaml': CLINIC + REGION + NUMBERS, 'en/crisis.yaml': null },
    'en/crisis.yaml:1:1  missing, expected this file, because clinic.yaml has a region',
  ],
  [
    'a crisis line that clinic.yaml does not know of',
    { ...withoutPanel, 'clinic.yaml': CLINIC },
    'clinic.yaml:1:1  region: missing, expected region and crisis for the crisis line in en/crisis.yaml',
  ],
  [
    'a citation without sources.yaml',
    { ...withoutPanel, 'en/articles/walking.md': article('One foot.[@shoes-2021]') },
    'en/articles/walking.md:8:11  citation: found "shoes-2021", expected a key of sources.yaml, which has none yet',
  ],
  [
    'a package name that npm refuses',
    { 'clinic.yaml': `${CLINIC}package: A clinic\n${REGION}${NUMBERS}` },
    'clinic.yaml:7:10  package: found "A clinic", expected the name of an npm package, such as @clinic/widgets',
  ],
];

for (const [what, changes, expected] of mistakes)
  test(`${what} is one error`, async (context) => {
    assert.deepEqual(await problemsOf(context, changes), [expected]);
  });

test('the npm package is named after the clinic, unless clinic.yaml names it', async (context) => {
  const nameIn = async (clinic: string): Promise<string> => {
    const from = await contentFolder(context, { ...withoutCrisis, 'clinic.yaml': clinic });
    const { files } = await compileContent({ from });
    return /"packageName": "(.*)"/.exec(String(files.get('delivery.ts')))?.[1] ?? '';
  };
  assert.equal(await nameIn(CLINIC.replace('A clinic', 'Clínica “Dr. Ño” 24')), '@clinicadrno24/widgets');
  assert.equal(await nameIn(CLINIC.replace('A clinic', '诊所')), '@clinic/widgets');
  assert.equal(await nameIn(`${CLINIC}package: '@other/name'\n`), '@other/name');
});
