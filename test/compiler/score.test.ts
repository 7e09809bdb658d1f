/** docs/content-score.md quotes the panel and adds up points, so its quotes must be in the panel and its totals right. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isHarder, measureOf, scoreOf } from '../../compiler/checks/house-rules/readability.ts';
import { kindOf, kinds } from '../../compiler/kinds/all.ts';
import { parsePiece } from '../../compiler/kinds/parse.ts';
import { readContent } from '../../compiler/source/find-files.ts';
import type { Problem, Report } from '../../compiler/source/problem.ts';
import { plain } from '../../src/server/plain.ts';
import { prerendered } from '../../src/server/prerender.ts';

type Form = 'element' | 'plain text';
const FORMS: readonly Form[] = ['element', 'plain text'];
const COLUMNS = ['A', 'B', 'now'] as const;
/** What a row of an instrument is worth. A mark that is in neither list does not apply. */
const YES = ['agree', 'yes', '1'];
const NO = ['disagree', 'no', '0'];

const inline = /<\/?(?:a|bdi|em|span|strong|sup)\b[^>]*>/g;
const textOf = (html: string): string =>
  html
    .replace(/<sup>.*?<\/sup>/gs, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(inline, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const { box } = prerendered('mtc-tms-panel', {}, 'en');
const texts: Readonly<Record<Form, string>> = { element: textOf(box), 'plain text': textOf(plain(box)) };

const page = readFileSync('docs/content-score.md', 'utf8');
const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.replace(/\*\*/g, '').trim());

interface Row {
  number: number;
  title: string;
  /** One for each of COLUMNS. */
  scores: Record<Form, string>[];
  why: string;
}

/** The rows of the table below a heading. */
function rowsOf(heading: string): Row[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const lines = section.split('\n').filter((line) => /^\| \d+ /.test(line));
  return lines.map((line) => {
    const [title = '', a = '', b = '', element = '', plainText = '', why = ''] = cellsOf(line);
    const rated = [a, b].map((cell) => {
      const [first = '', second = first] = cell.split(' / ');
      return { element: first, 'plain text': second };
    });
    return {
      number: parseInt(title, 10),
      title,
      scores: [...rated, { element, 'plain text': plainText }],
      why,
    };
  });
}

const pemat = rowsOf('PEMAT-P');
const instruments: { name: string; rows: Row[]; items: number; most: number; isPercent: boolean }[] = [
  { name: 'DISCERN', rows: rowsOf('DISCERN'), items: 16, most: 5, isPercent: false },
  {
    name: 'PEMAT-P, understandability',
    rows: pemat.filter(({ number }) => number < 20),
    items: 17,
    most: 1,
    isPercent: true,
  },
  {
    name: 'PEMAT-P, actionability',
    rows: pemat.filter(({ number }) => number >= 20),
    items: 7,
    most: 1,
    isPercent: true,
  },
  { name: 'CDC Index', rows: rowsOf('CDC'), items: 20, most: 1, isPercent: true },
  { name: 'JAMA', rows: rowsOf('JAMA'), items: 4, most: 1, isPercent: false },
  { name: 'IPDAS', rows: rowsOf('IPDAS'), items: 5, most: 1, isPercent: false },
];

function pointsOf(mark: string, most: number): number | undefined {
  if (most > 1) return /^[1-5]$/.test(mark) ? Number(mark) : undefined;
  return YES.includes(mark) ? 1 : NO.includes(mark) ? 0 : undefined;
}

for (const { name, rows, items, most, isPercent } of instruments) {
  test(`${name}: the summary has the sums of the items, for element and plain text`, () => {
    assert.equal(rows.length, items);
    const line = page.split('\n').find((line) => line.startsWith(`| ${name} `)) ?? '';
    const expected = COLUMNS.flatMap((_, column) =>
      FORMS.map((form) => {
        const marks = rows.map(({ scores }) => scores[column]?.[form] ?? '');
        assert.deepEqual(
          marks.filter((mark) => mark !== '–' && pointsOf(mark, most) === undefined),
          [],
        );
        const points = marks.flatMap((mark) => pointsOf(mark, most) ?? []);
        const sum = points.reduce((all, one) => all + one, 0);
        const total = points.length * most;
        return `${sum} of ${total}${isPercent ? ` (${Math.round((100 * sum) / total)}%)` : ''}`;
      }),
    );
    assert.deepEqual(cellsOf(line).slice(1), expected);
  });

  test(`${name}: no item is above the lower rater, unless its words changed`, () => {
    for (const { title, scores, why } of rows) {
      for (const form of FORMS) {
        const [a, b, now = 0] = scores.map((marks) => pointsOf(marks[form], most));
        const lowest = Math.min(a ?? most, b ?? most);
        assert.ok(
          now <= lowest || why.includes('Changed:'),
          `${title}, ${form}: ${now}, and a rater gave ${lowest}`,
        );
      }
    }
  });
}

/** Quoted sentences, by where they must be. Those after “Element:” or “Plain text:” are only from that one. */
const quotes = page.split('\n').flatMap((line) => {
  let forms = FORMS;
  return line.split(/(\bElement: |\bPlain text: )/).flatMap((part) => {
    const only = FORMS.find((form) => `${form}: ` === part.toLowerCase());
    if (only) forms = [only];
    return [...part.matchAll(/“([^”]+)”/g)].flatMap(([, quote = '']) =>
      forms.map((form) => ({ form, quote })),
    );
  });
});

for (const form of FORMS) {
  test(`every sentence quoted for the ${form} is in it`, () => {
    const own = quotes.filter((quote) => quote.form === form);
    assert.ok(own.length > 50, `found ${own.length} quotes`);
    assert.deepEqual(
      own.map(({ quote }) => quote).filter((quote) => !texts[form].includes(quote)),
      [],
    );
  });
}

test('the panel has the grade of the page, and is easy enough in the other languages that have a measure', async (context) => {
  const problems: Problem[] = [];
  const fail: Report = (message) => assert.fail(message);
  const { files } = await readContent('content', kinds, problems);
  assert.deepEqual(problems, []);
  for (const { kind: name, id, locale, path, text } of files) {
    const kind = kindOf(name);
    const measure = measureOf(locale);
    const runs = kind && measure && parsePiece(kind, { path, text }, fail)?.runs;
    const found =
      runs &&
      scoreOf(
        runs.map((run) => run.text),
        measure,
      );
    if (!found) continue;
    const score = found.score.toFixed(1);
    context.diagnostic(`${path}: ${measure.name} ${score}`);
    if (`${name}/${id}` !== 'panels/tms') continue;
    const { limit } = measure;
    if (limit === undefined) assert.ok(page.includes(`${measure.name} grade ${score}.`), `${path}: ${score}`);
    else {
      assert.ok(!isHarder(found.score, limit, measure), `${path}: ${score}`);
      assert.match(page, new RegExp(`at least ${limit}\\s+on\\s+the\\s+${measure.name}\\s+scale`));
    }
  }
});
