/** `prefix` in clinic.yaml. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clinicWith as clinic, moduleOf, problemsOf } from '../helpers/content-folder.ts';

test('the compiler writes the prefix beside the addresses, mtc by default', async (context) => {
  const prefixIn = async (...lines: string[]): Promise<string | undefined> =>
    /^export const prefix: string = "(\w+)";$/m.exec(
      await moduleOf(context, clinic(...lines), 'delivery.ts'),
    )?.[1];
  assert.equal(await prefixIn(), 'mtc');
  assert.equal(await prefixIn('prefix: dnt'), 'dnt');
  assert.equal(await prefixIn('prefix: a1'), 'a1');
  assert.equal(await prefixIn('prefix: abcdefghijkl'), 'abcdefghijkl');
  assert.doesNotMatch(await moduleOf(context, clinic('prefix: dnt'), 'clinic.ts'), /dnt|prefix/);
});

const FORM = 'expected 2 to 12 lower-case letters and digits that start with a letter, such as dnt';

for (const [written, problem] of [
  ['', `found nothing, ${FORM}`],
  ['d', `found "d", ${FORM}`],
  ['abcdefghijklm', `found "abcdefghijklm", ${FORM}`],
  ['Dnt', `found "Dnt", ${FORM}`],
  ['1nt', `found "1nt", ${FORM}`],
  ['d-nt', `found "d-nt", ${FORM}`],
  ['dñt', `found "dñt", ${FORM}`],
  ['[dnt]', `found a list of 1, ${FORM}`],
  ['xml', 'found "xml", expected another prefix: XML reserves names that begin with it'],
  ['xmlish', 'found "xmlish", expected another prefix: XML reserves names that begin with it'],
  ['data', 'found "data", expected another prefix: HTML attributes begin with it'],
  ['aria', 'found "aria", expected another prefix: HTML attributes begin with it'],
  ['"on"', 'found "on", expected another prefix: HTML attributes begin with it'],
  ['font', 'found "font", expected another prefix: HTML reserves tags that begin with it, such as font-face'],
  [
    'missing',
    'found "missing", expected another prefix: HTML reserves tags that begin with it, such as font-face',
  ],
  ['none', 'found "none", expected another prefix: it is a keyword of CSS'],
  ['lit', 'found "lit", expected another prefix: LitElement is a class of Lit'],
  ['wp', 'found "wp", expected another prefix: WordPress uses it for names of its own'],
  ['define', 'found "define", expected another prefix: the scripts use this name already'],
] as const)
  test(`the compiler refuses the prefix ${written || 'without a value'}`, async (context) => {
    assert.deepEqual(await problemsOf(context, clinic(`prefix: ${written}`)), [
      `clinic.yaml:8:9  prefix: ${problem}`,
    ]);
  });
