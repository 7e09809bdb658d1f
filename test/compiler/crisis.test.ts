import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PANEL, SERVICE, article, moduleOf, problemsOf } from '../helpers/content-folder.ts';
import type { Changes } from '../helpers/content-folder.ts';

const PATH = 'en/crisis.yaml';

const clinic = (hrefs: string, region = 'US'): string => `name: A clinic
site: https://clinic.example/
placeholder: false
pages:
  walks: walks/
  talks: talks/
region: ${region}
hosts: [a.example, b.example]
crisis:
  US: ${hrefs}
  ES: [tel:024]
`;

/** The crisis line of the US. Each link starts two lines further down, the first in line 7. */
const crisis = (
  links: [text: string, href: string][],
  text = 'Call 988.',
  lead = 'In crisis?',
  urgent = 'Call 988 now.',
): string =>
  `status: published
regions:
  US:
    lead: "${lead}"
    text: "${text}"
    links:
${links.map(([text, href]) => `      - text: "${text}"\n        href: ${href}\n`).join('')}    urgent: "${urgent}"
    elsewhere: Call your own number.
`;

const CALL: [string, string] = ['Call 988', 'tel:988'];
const TEXT: [string, string] = ['Text 988', 'sms:988'];
const CHAT: [string, string] = ['Chat', 'https://a.example/chat/'];
const ALL = [CALL, TEXT, CHAT];
const KNOWN = 'expected one of tel:988, sms:988, https://a.example/chat/, as in clinic.yaml';
const NUMBER = 'expected 988, as in clinic.yaml';

const missing = (href: string): string =>
  `4:5  found no link to ${href} in links, expected one, as in clinic.yaml`;

/** A correct crisis line with other urgent help, which is in line 13. */
const urgent = (words: string): string => crisis(ALL, 'Call 988.', 'In crisis?', words);

const elsewhere = (words: string): string => crisis(ALL).replace('Call your own number.', words);

const lacks = (line: number): string =>
  `${line}:15  found no 988 in the text of the button, expected it, because paper has no links`;

const LINES: [what: string, yaml: string, ...expected: string[]][] = [
  ['as the clinic has it', crisis(ALL)],
  ['a text that is begun', crisis([CALL, ['AYUDA a 988', 'sms:988?body=AYUDA'], CHAT])],
  ['links in the text', crisis(ALL, 'Text [988](sms:988).')],
  ['a number in the text alone', crisis([CALL, CHAT], 'Text [988](sms:988).'), missing('sms:988')],
  [
    'another number first',
    crisis([TEXT, CALL, CHAT]),
    '8:15  found sms:988 first, expected tel:988, the first number in clinic.yaml',
  ],
  ['a button without its number', crisis([['Call us', 'tel:988'], TEXT, CHAT]), lacks(7)],
  ['no link to a number', crisis([CALL, CHAT]), missing('sms:988')],
  [
    'no link at all',
    crisis([['Walk', 'tel:9']]),
    ...[missing('tel:988'), missing('sms:988'), missing('https://a.example/chat/')],
    `8:15  found tel:9, ${KNOWN}`,
  ],
  ['another number', crisis([CALL, TEXT, CHAT, ['Call 988', 'tel:998']]), `14:15  found tel:998, ${KNOWN}`],
  [
    'another page',
    crisis([CALL, TEXT, ['Chat', 'https://a.example/chat']]),
    missing('https://a.example/chat/'),
    `12:15  found https://a.example/chat, ${KNOWN}`,
  ],
  ['another in the text', crisis(ALL, 'Call [us](tel:998).'), `5:11  found tel:998, ${KNOWN}`],
  ['another in the lead', crisis(ALL, 'Call.', '[Now](tel:998)'), `4:11  found tel:998, ${KNOWN}`],
  ['other words in the text', crisis(ALL, 'Call **998**.'), `5:11  found 998, ${NUMBER}`],
  ['other words in the lead', crisis(ALL, 'Call.', '89?'), `4:11  found 89, ${NUMBER}`],
  [
    'no urgent help',
    crisis(ALL).replace(/ +urgent: .*\n/, ''),
    '4:5  regions.US.urgent: missing, expected text',
  ],
  ['urgent help that texts a word', urgent('[AYUDA to 988](sms:988?body=AYUDA)')],
  ['urgent help with words alone', urgent('Call the clinic.')],
  [
    'nothing for readers elsewhere',
    crisis(ALL).replace(/ +elsewhere: .*\n/, ''),
    '4:5  regions.US.elsewhere: missing, expected text',
  ],
  ['a page for readers elsewhere', elsewhere('Look at [a](https://b.example/).')],
  ['another number for readers elsewhere', elsewhere('Call 112.'), `14:16  found 112, ${NUMBER}`],
  [
    'another number as urgent help',
    urgent('[988](tel:988), [text](sms:988), [us](tel:998)'),
    `13:13  found tel:998, ${KNOWN}`,
  ],
  [
    'another page as urgent help',
    urgent('[988](tel:988), [text](sms:988), [us](https://b.example/)'),
    `13:13  found https://b.example/, ${KNOWN}`,
  ],
  [
    'other words as urgent help',
    urgent('[988](tel:988), [text](sms:988), 998'),
    `13:13  found 998, ${NUMBER}`,
  ],
  [
    'other words in a link',
    crisis([['Call 998', 'tel:988'], ...ALL]),
    `7:15  found 998, ${NUMBER}`,
    lacks(7),
  ],
];

for (const [what, yaml, ...expected] of LINES) {
  test(`the compiler checks a crisis line: ${what}`, async (context) => {
    const problems = await problemsOf(context, {
      [PATH]: yaml,
      'clinic.yaml': clinic('[tel:988, sms:988, https://a.example/chat/]'),
    });
    assert.deepEqual(
      problems,
      expected.map((problem) => `${PATH}:${problem}`),
    );
  });
}

const british = (words: string): Changes => ({
  'clinic.yaml': clinic('["tel:116123", "tel:+441164960999", "tel:111"]'),
  [PATH]: crisis(
    [
      ['Call 116 123', 'tel:116123'],
      ['Call 0116 496 0999', 'tel:+441164960999'],
      ['Call 111', 'tel:111'],
    ],
    words,
    'In crisis?',
    '116 123, +44 (0)116 496 0999 or 111',
  ),
});

test('a long number may be written in groups, and without the country code', async (context) => {
  assert.deepEqual(await problemsOf(context, british('Call 116-123, 116123 or (0116) 4960999.')), []);
});

test('no digit of a long number may be wrong', async (context) => {
  const expected = 'expected one of 116123, 441164960999, 111, as in clinic.yaml';
  assert.deepEqual(await problemsOf(context, british('Call 116 124.')), [
    `${PATH}:5:11  found 116 124, ${expected}`,
  ]);
  assert.deepEqual(await problemsOf(context, british('Call 496 0999.')), [
    `${PATH}:5:11  found 496 0999, ${expected}`,
  ]);
});

test('an address in clinic.yaml may have a query', async (context) => {
  const chat = 'https://a.example/chat/?lang=en';
  const changes = {
    'clinic.yaml': clinic(`["${chat}", "sms:988?body=HELP"]`),
    [PATH]: crisis(
      [
        ['Chat', chat],
        ['Text HELP to 988', 'sms:988?body=HELP'],
      ],
      'Talk.',
    ),
  };
  assert.deepEqual(await problemsOf(context, changes), []);
});

test('the crisis line shows the text of the region as it was typed', async (context) => {
  const changes = {
    'clinic.yaml': clinic('["tel:988", "sms:988"]'),
    [PATH]: crisis([CALL, ['AYUDA a 988', 'sms:988?body=AYUDA']]),
  };
  const module = await moduleOf(context, changes, 'en/crisis.ts');
  for (const html of [
    '"line": html`<p><strong>In crisis?</strong> Call 988.</p>`',
    '"urgent": html`<p>Call 988 now.</p>`',
    '"help": html`<ul role="list"><li><a href="tel:988">Call 988</a></li><li><a href="sms:988?body=AYUDA">AYUDA a 988</a></li></ul><p class="small">Call your own number.</p>`',
  ])
    assert.ok(module.includes(html), module);
});

test('the clinic’s region must be known and must have a text', async (context) => {
  const yaml = crisis([CALL]);
  assert.deepEqual(await problemsOf(context, { [PATH]: yaml, 'clinic.yaml': clinic('[tel:988]', 'GB') }), [
    'clinic.yaml:7:9  region: found "GB", expected one of US, ES, the regions of crisis in this file',
  ]);
  assert.deepEqual(await problemsOf(context, { [PATH]: yaml, 'clinic.yaml': clinic('[tel:988]', 'ES') }), [
    'clinic.yaml:7:9  region: found "ES", expected US, the regions of en/crisis.yaml',
  ]);
  assert.deepEqual(await problemsOf(context, { 'clinic.yaml': clinic('[]') }), [
    'clinic.yaml:10:7  crisis.US: found an empty list, expected at least one item',
  ]);
});

const said = (said: string, href: string, called: string): string =>
  `found the number ${said} on a link to ${href}, expected ${called}`;
const host = (name: string, known = 'one of a.example, b.example, clinic.example'): string =>
  `found a link to ${name}, expected ${known} (hosts in clinic.yaml)`;

const LINKS: [link: string, expected?: string][] = [
  ['[Call 988](tel:988)'],
  ['[Call us](tel:988)'],
  ['[Text **9-8-8**](sms:988?body=AYUDA)'],
  ['[(415) 555-0100](tel:+14155550100)'],
  ['[Call 998](tel:988)', said('998', 'tel:988', '988')],
  ['[Text 911](sms:988?body=911)', said('911', 'sms:988?body=911', '988')],
  ['[1 988](TEL:988)', said('1988', 'TEL:988', '988')],
  ['[(415) 555-0199](tel:+14155550100)', said('4155550199', 'tel:+14155550100', '14155550100')],
  ['[Call 88](tel:988)', said('88', 'tel:988', '988')],
  ['[a](https://a.example/b?c#d)'],
  ['[a](http://A.EXAMPLE:8080/)'],
  ['[a](https://www.b.example/)'],
  ['[a](https://clinic.example/)'],
  ['[a](https://www.clinic.example/walks/)'],
  ['[a](mailto:a@c.example)'],
  ['[a](https://c.example/)', host('c.example')],
  ['[a](https://nota.example/)', host('nota.example')],
  ['[a](https://a.example.org/)', host('a.example.org')],
  ['[a](https://a.example@c.example/)', host('c.example')],
  ['[a](HTTPS://c.example/#a.example)', host('c.example')],
];

for (const [link, expected] of LINKS) {
  test(`the compiler checks a link in an article: ${link}`, async (context) => {
    const changes = {
      'clinic.yaml': clinic('[tel:988]'),
      'en/articles/walking.md': article(`One\n\n- and ${link}`),
    };
    assert.deepEqual(
      await problemsOf(context, changes),
      expected === undefined ? [] : [`en/articles/walking.md:10:7  ${expected}`],
    );
  });
}

const LINK = '[a](https://c.example/)';
const PLACES: [changes: Changes, line: string][] = [
  [{ 'en/panels/walking.md': PANEL.replace('Tie your', `Tie ${LINK}`) }, '12:15'],
  [{ 'en/panels/walking.md': PANEL.replace('You can.', `You can.\n\n> ${LINK}`) }, '68:3'],
  [{ 'en/services/walks.md': SERVICE.replace('in the', LINK) }, '9:8'],
  [{ 'en/articles/walking.md': article('One', `interest: 'We sell ${LINK}'\n`) }, '6:20'],
  [
    {
      'en/glossary.yaml': `status: published\nterms:\n  foot:\n    term: a\n    forms: [foot]\n    text: A ${LINK}\n`,
    },
    '6:13',
  ],
  [{ 'en/crisis.yaml': crisis([CALL], `Or ${LINK}.`) }, '5:15'],
];

for (const [changes, place] of PLACES) {
  const [path] = Object.keys(changes);
  test(`the compiler refuses a link to a host that clinic.yaml does not list: ${path}:${place}`, async (context) => {
    const problems = await problemsOf(context, changes);
    const known = 'one of a.example, clinic.example';
    assert.ok(problems.includes(`${path}:${place}  ${host('c.example', known)}`), problems.join('\n'));
  });
}

test('links to any host are allowed while clinic.yaml cannot be read, and always in sources', async (context) => {
  const changes = { 'en/articles/walking.md': article(LINK) };
  assert.deepEqual(
    await problemsOf(context, { ...changes, 'clinic.yaml': clinic('[tel:988]').replace('A clinic', '') }),
    ['clinic.yaml:1:7  name: found nothing, expected text'],
  );
  assert.deepEqual(
    await problemsOf(context, { 'sources.yaml': 'shoes-2021: {title: a, URL: "https://c.example/"}\n' }),
    [],
  );
});

test('a number in the digits of another script is compared too', async (context) => {
  assert.deepEqual(
    await problemsOf(context, {
      'clinic.yaml': clinic('[tel:988, sms:988, https://a.example/chat/]'),
      [PATH]: crisis(ALL, 'Call ٩٨٩ or ９８８.'),
    }),
    [`${PATH}:5:11  found 989, ${NUMBER}`],
  );
});

test('the emergency number is first in clinic.yaml', async (context) => {
  const order = async (hrefs: string): Promise<string[]> =>
    (await problemsOf(context, { 'clinic.yaml': clinic(hrefs) })).filter((problem) =>
      problem.includes('largest'),
    );
  assert.deepEqual(await order('[tel:988, sms:988, tel:911]'), [
    'clinic.yaml:10:8  crisis.US: found tel:988 before tel:911, expected tel:911 first: the emergency number is the largest button',
  ]);
  assert.deepEqual(await order('[tel:999, tel:112]'), []);
  assert.deepEqual(await order('[tel:988, sms:988]'), []);
});
