import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, moduleOf } from '../helpers/content-folder.ts';

const minutesOf = async (...given: Parameters<typeof moduleOf>): Promise<string | undefined> =>
  /"minutes": (\d+)/.exec(await moduleOf(...given))?.[1];

const TEXTS: [name: string, text: string, expected: string][] = [
  ['a few words', 'One foot, then the other.', '1'],
  ['a page', 'one foot and then the other '.repeat(120), '3'],
  ['paragraphs as long as may be', `${'one foot and then '.repeat(500)}\n\n`.repeat(10), '84'],
  ['Chinese, whose words have no space between them', '我们走路去学校。'.repeat(300), '5'],
];

for (const [name, text, expected] of TEXTS) {
  test(`the reading time of ${name}`, async (context) => {
    const path = 'en/articles/walking';
    assert.equal(await minutesOf(context, { [`${path}.md`]: article(text) }, `${path}.ts`), expected);
  });
}
