/** The checks in code do what their doc comments say, and the page for editors says the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDocs, checkFiles, namedLikeChecks } from '../../tools/build/content-rules/checks.ts';
import { contentRules } from '../../tools/build/content-rules/page.ts';
import { expectedFiles } from '../../tools/build/records/generated.ts';

const docs = checkDocs();

describe('the examples of each check', () => {
  for (const { name, refused, accepted } of docs) {
    it(`are refused and accepted by ${name}`, () => {
      for (const { text, message } of refused) assert.match(message, /, expected /, text);
      for (const { text, message } of accepted) assert.equal(message, undefined, text);
    });
  }

  it('exist for each function that is named like a check', () => {
    for (const file of checkFiles)
      assert.deepEqual(
        namedLikeChecks(file).filter((name) => !docs.some((doc) => doc.name === name)),
        [],
        file,
      );
  });
});

describe('the page of rules for editors', async () => {
  for (const [file, text] of await expectedFiles(contentRules()))
    it(`is up to date in ${file}`, () => {
      assert.equal(readFileSync(file, 'utf8'), text, `${file} is stale: run "npm run build:docs".`);
    });

  it('has each check, and each rule of the clinic and the presets', () => {
    const page = readFileSync('docs/content-rules.md', 'utf8');
    for (const { title } of docs) assert.ok(page.includes(`### ${title}\n`), title);
    for (const heading of ['no-cure', 'devices-are-registered'])
      assert.ok(page.includes(`#### ${heading}\n`));
  });
});
