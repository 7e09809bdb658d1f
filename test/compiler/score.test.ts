/** docs/content-score.md quotes the panel, so its quotes must be in the panel. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tmsPanel as words } from '../../src/i18n/strings.ts';

const plain = (text: string): string =>
  text
    .replace(/\[@[^\]]*\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ');

const panel = plain(readFileSync('content/en/panels/tms.md', 'utf8'));
const interface_ = Object.values(words).map((say) => say());
const quotes = [...readFileSync('docs/content-score.md', 'utf8').matchAll(/“([^”]+)”/g)].map(([, quote]) =>
  plain(quote ?? ''),
);

test('every sentence that the score quotes is in the panel', () => {
  assert.ok(quotes.length > 50);
  const missing = quotes.filter((quote) => !panel.includes(quote) && !interface_.includes(quote));
  assert.deepEqual(missing, []);
});

test('the score adds up', () => {
  const text = readFileSync('docs/content-score.md', 'utf8');
  const [, discern = '', pemat = '', cdc = ''] = text.split(/^## (?:DISCERN|PEMAT-P|CDC.*)$/m);
  const scores = [...discern.matchAll(/^\| \d+ [^|]*\| (\d) +\|/gm)].map(([, score]) => Number(score));
  assert.equal(scores.length, 16);
  assert.ok(Math.min(...scores) >= 4);
  assert.ok(text.includes(`**${scores.reduce((sum, score) => sum + score, 0)} of 80**`));
  const rows = [...pemat.matchAll(/^\| (\d+) [^|]*\| ([^|]*) \|/gm)].map(([, item, score]) => ({
    isAction: Number(item) >= 20,
    isAgreed: score?.trim() === 'agree',
    counts: score?.trim() !== '–',
  }));
  for (const [isAction, written] of [
    [false, '16 of 17'],
    [true, '6 of 6'],
  ] as const) {
    const counted = rows.filter((row) => row.isAction === isAction && row.counts);
    assert.equal(`${counted.filter(({ isAgreed }) => isAgreed).length} of ${counted.length}`, written);
    assert.ok(text.includes(`(${written})`));
  }
  const index = [...cdc.matchAll(/^\| \d+ [^|]*\| \**([01])\** +\|/gm)].map(([, score]) => Number(score));
  assert.equal(index.length, 20);
  assert.ok(text.includes(`(${index.filter(Boolean).length} of 20)`));
});
