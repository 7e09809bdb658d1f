import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkOf } from '../../compiler/schema/sources.ts';
import { citation } from '../../compiler/kinds/sources.ts';
import { textOf } from '../../compiler/html/tree.ts';
import { allProblemsOf, clinicWith, lookedUp } from '../helpers/content-folder.ts';
import type { Changes } from '../helpers/content-folder.ts';

const TODAY = '2026-11-30';

test('a source leads to its page, or else to its DOI or the database of the FDA', () => {
  const FDA = 'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn';
  assert.equal(linkOf({ DOI: '10.1016/a(b)1' }), 'https://doi.org/10.1016/a(b)1');
  assert.equal(linkOf({ number: 'K231926' }), `${FDA}/pmn.cfm?ID=K231926`);
  assert.equal(linkOf({ number: 'DEN170078' }), `${FDA}/denovo.cfm?id=DEN170078`);
  assert.equal(linkOf({ URL: 'https://a.example/', DOI: '10.1016/a' }), 'https://a.example/');
  assert.equal(linkOf({}), undefined);
});

test('a citation has the number of the FDA, and the day on which a page without a date was read', () => {
  const words = (source: Parameters<typeof citation>[0]): string => textOf(citation(source));
  assert.equal(
    words({ author: 'FDA', title: 'Clearance', number: 'K231926', issued: '2024-03-22' }),
    'FDA. “Clearance”, K231926, 2024.',
  );
  assert.equal(
    words({ author: 'NIMH', title: 'A page', accessed: '2026-11-30' }),
    'NIMH. “A page”, read November 30, 2026.',
  );
  assert.equal(words({ title: 'A page', issued: '2020', accessed: '2026-11-30' }), '“A page”, 2020.');
});

const sources = (...lines: string[]): Changes => ({
  ...lookedUp(TODAY),
  'sources.yaml': `shoes-2021:\n  title: Shoes\n${lines.map((line) => `  ${line}\n`).join('')}`,
});

const WRONG: [name: string, changes: Changes, ...expected: string[]][] = [
  [
    'no address and no year',
    sources(),
    'sources.yaml:1:1  warning: shoes-2021: found no address, expected a URL, a DOI or a number of the FDA',
    'sources.yaml:1:1  warning: shoes-2021: found no year, expected issued, or accessed for a page without a date',
  ],
  [
    'a DOI with its address',
    sources('DOI: https://doi.org/10.1000/shoes'),
    'sources.yaml:3:8  shoes-2021.DOI: found "https://doi.org/10.1000/shoes", expected a DOI such as 10.1016/j.brs.2021.05.012',
  ],
  [
    'a number in the wrong form',
    sources('number: K12345'),
    'sources.yaml:3:11  shoes-2021.number: found "K12345", expected a number of the FDA such as K231926 or DEN170078',
  ],
  [
    'an address that nobody has opened',
    sources('DOI: 10.1000/socks', 'accessed: 2026-11-01'),
    'sources.yaml:1:1  warning: found an address that nobody has opened (shoes-2021), expected it in links.yaml: run npm run check:links',
  ],
  [
    'an address that was opened tomorrow',
    {
      ...lookedUp(TODAY),
      'links.yaml': '- { address: https://doi.org/10.1000/shoes, checked: 2026-12-01, how: opened }\n',
    },
    'links.yaml:1:54  [1].checked: found "2026-12-01" for https://doi.org/10.1000/shoes, which is in the future, expected the day on which somebody opened it',
  ],
];

for (const [name, changes, ...expected] of WRONG) {
  test(`a source with ${name} is reported`, async (context) => {
    const problems = await allProblemsOf(context, changes, { today: TODAY });
    assert.deepEqual(problems, expected);
  });
}

test('a release refuses sources and links that nobody can follow, each at its place', async (context) => {
  const changes = {
    ...sources('DOI: 10.1000/socks'),
    'en/articles/walking.md':
      '---\ntitle: On walking\npage: walks\nstatus: published\naudience: patients\n---\n\nRead [this](https://a.example/b).\n',
  };
  const problems = await allProblemsOf(context, changes, { today: TODAY, release: true });
  for (const expected of [
    'en/articles/walking.md:8:6  found a link to https://a.example/b, which nobody has opened, expected it in links.yaml: run npm run check:links',
    'sources.yaml:1:1  shoes-2021: found https://doi.org/10.1000/socks, which nobody has opened, expected it in links.yaml: run npm run check:links',
    'sources.yaml:1:1  shoes-2021: found no year, expected issued, or accessed for a page without a date',
  ])
    assert.ok(problems.includes(expected), `${expected}\n${problems.join('\n')}`);
});

test('a folder in which all was looked up has no problem', async (context) => {
  assert.deepEqual(await allProblemsOf(context, lookedUp()), []);
});

/** The problems of one number, with a day. */
const numbered = (number: string): Changes => ({
  ...clinicWith(),
  'clinic.yaml': String(clinicWith()['clinic.yaml']).replace('[tel:988]', `[${number}]`),
});
const dated = (day: string): Changes =>
  numbered(`{ href: tel:988, source: https://a.example/988, verified: ${day} }`);
const AGAIN = 'expected a later day: compare the number with https://a.example/988, and call it';

const DAYS: [name: string, changes: Changes, release: boolean, expected: string[]][] = [
  [
    'an address alone',
    numbered('tel:988'),
    true,
    [
      'crisis.US[1]: found no source and no verified for tel:988, expected the https address of a page that states the number, and the day on which somebody compared it',
    ],
  ],
  [
    'no day',
    numbered('{ href: tel:988, source: https://a.example/988 }'),
    false,
    [
      'warning: crisis.US[1]: found no verified for tel:988, expected the https address of a page that states the number, and the day on which somebody compared it',
    ],
  ],
  ['a day 6 months ago', dated('2026-05-30'), true, []],
  [
    'a day before that',
    dated('2026-05-29'),
    true,
    [
      `warning: crisis.US[1].verified: found "2026-05-29" for tel:988, which is more than 6 months ago, ${AGAIN}`,
    ],
  ],
  [
    'a day 12 months ago, in a build',
    dated('2025-11-29'),
    false,
    [
      `warning: crisis.US[1].verified: found "2025-11-29" for tel:988, which is more than 12 months ago, ${AGAIN}`,
    ],
  ],
  [
    'a day 12 months ago, in a release',
    dated('2025-11-29'),
    true,
    [`crisis.US[1].verified: found "2025-11-29" for tel:988, which is more than 12 months ago, ${AGAIN}`],
  ],
  [
    'a day in the future',
    dated('2026-12-01'),
    false,
    [
      'crisis.US[1].verified: found "2026-12-01" for tel:988, which is in the future, expected the day on which somebody compared the number',
    ],
  ],
  [
    'a source that is no https address',
    numbered('{ href: tel:988, source: http://a.example }'),
    false,
    ['crisis.US[1].source: found "http://a.example", expected an absolute address that begins with https://'],
  ],
  [
    'an unknown key',
    numbered('{ href: tel:988, soruce: https://a.example }'),
    false,
    ['crisis.US[1].soruce: unknown key, expected one of href, source, verified'],
  ],
];

for (const [name, changes, release, expected] of DAYS) {
  test(`a number of the crisis line with ${name}`, async (context) => {
    const problems = await allProblemsOf(context, changes, { today: TODAY, release });
    const own = problems.filter((problem) => /^clinic\.yaml.*crisis/.test(problem));
    assert.deepEqual(
      own.map((problem) => problem.replace(/^clinic\.yaml:7:\d+ {2}/, '')),
      expected,
    );
  });
}
