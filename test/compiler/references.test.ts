import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PANEL, SERVICE, article, moduleOf, problemsOf, translation } from '../helpers/content-folder.ts';

const CLINIC = (changes: Record<string, string> = {}): string =>
  Object.entries({
    name: 'A clinic',
    site: 'https://clinic.example/',
    placeholder: 'false',
    pages: '{walks: walks/, talks: talks/}',
    region: 'US',
    crisis: '{US: [tel:988]}',
    ...changes,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

test('an unknown reference is reported with the known ones', async (context) => {
  const problems = await problemsOf(context, {
    'en/articles/walking.md': article('a', 'hero: bush\nsources: [boots]\n'),
    'en/services/walks.md': SERVICE.replace('page: walks', 'page: runs').replace('tree', 'bush'),
    'en/panels/walking.md': PANEL.replace('page: walks', 'page: __proto__').replace('@shoes-2021', '@shoes'),
    'en/navigation.yaml':
      'status: published\nlabel: a\nlinks:\n  - page: constructor\n    text: b\naction:\n  page: walks\n  text: c\n',
  });
  assert.deepEqual(problems, [
    'en/articles/walking.md:6:7  hero: found "bush", expected tree',
    'en/articles/walking.md:7:11  sources[1]: found "boots", expected shoes-2021',
    'en/navigation.yaml:4:11  links[1].page: found "constructor", expected one of talks, walks',
    'en/panels/walking.md:5:22  citation: found "shoes", expected shoes-2021, the keys of sources.yaml',
    'en/panels/walking.md:46:9  action.page: found "__proto__", expected one of talks, walks',
    'en/services/walks.md:3:7  page: found "runs", expected one of talks, walks',
    'en/services/walks.md:4:10  picture: found "bush", expected tree',
  ]);
});

test('one wrong line in clinic.yaml does not make its pages unknown', async (context) => {
  assert.deepEqual(await problemsOf(context, { 'clinic.yaml': CLINIC({ name: '' }) }), [
    'clinic.yaml:1:7  name: found nothing, expected text',
  ]);
  assert.deepEqual(await problemsOf(context, { 'clinic.yaml': 'name: "' }), [
    'clinic.yaml:1:8  not valid YAML (Missing closing "quote), expected a closing quote or bracket, or a space after the colon',
  ]);
});

test('the region needs a text in each locale', async (context) => {
  const german = {
    'de/crisis.yaml': translation(
      'en/crisis.yaml',
      'status: pending\nregions:\n  DE:\n    lead: Hilfe\n    text: Rufen Sie an.\n    urgent: Anruf\n    elsewhere: Anruf\n    links:\n      - text: Ruf 112\n        href: tel:112\n',
    ),
  };
  assert.deepEqual(await problemsOf(context, german), [
    'clinic.yaml:7:9  region: found "US", expected DE, the regions of de/crisis.yaml',
  ]);
  assert.deepEqual(await problemsOf(context, { 'clinic.yaml': CLINIC({ region: 'GB' }) }), [
    'clinic.yaml:5:9  region: found "GB", expected US, the regions of crisis in this file',
  ]);
});

const SITES: [site: string, expected: string][] = [
  ['https://clinic.example', '"https://clinic.example/"'],
  ['http://clinic.example/en', '"http://clinic.example/en/"'],
  ['https://clinic.example/en/', '"https://clinic.example/en/"'],
  ['HTTPS://Clinic.Example:443//', '"https://clinic.example/"'],
  ['https://klinik-süd.example/', '"https://xn--klinik-sd-x9a.example/"'],
];

for (const [site, expected] of SITES) {
  test(`the site may be ${site}`, async (context) => {
    const text = await moduleOf(context, { 'clinic.yaml': CLINIC({ site }) }, 'clinic.ts');
    assert.equal(/"site": (.*),/.exec(text)?.[1], expected);
  });
}

for (const site of [
  'clinic.example',
  '/en/',
  '//clinic.example/',
  'ftp://clinic.example/',
  'javascript:x',
  'https://',
]) {
  test(`the site must not be ${site}`, async (context) => {
    assert.deepEqual(await problemsOf(context, { 'clinic.yaml': CLINIC({ site }) }), [
      `clinic.yaml:2:7  site: found "${site}", expected an absolute address that begins with https:// or http://`,
    ]);
  });
}

for (const key of ['site', 'widgets'])
  for (const address of [
    'https://a.example/"b',
    "https://a.example/'",
    'https://a.example/<b>',
    'https://a\\\\b/',
  ])
    test(`${key} must not be ${address}`, async (context) => {
      const [problem = '', ...others] = await problemsOf(context, {
        'clinic.yaml': CLINIC({ [key]: `'${address.replaceAll("'", "''")}'` }),
      });
      assert.deepEqual(others, []);
      assert.ok(
        problem.endsWith(
          `${key}: found "${address}", expected an address without quotes, brackets, spaces or a backslash`,
        ),
        problem,
      );
    });

test('the name of the clinic is one line of text', async (context) => {
  const said = async (name: string): Promise<string[]> =>
    problemsOf(context, { 'clinic.yaml': CLINIC({ name: JSON.stringify(name) }) });
  for (const name of ['A\nclinic', 'A\u2028clinic', 'A\u202eclinic'])
    assert.match(
      (await said(name)).join(),
      /^clinic\.yaml:1:7 {2}name: found ".*", expected text on one line/,
    );
  for (const name of ['A\u0007clinic', 'A\u001b[31mclinic', 'A\u0085clinic'])
    assert.match(
      (await said(name)).join(),
      /^clinic\.yaml:1:7 {2}name: found "AU\+00\w\w.*clinic", expected text$/,
    );
  assert.deepEqual(await said('A</title><script>alert(1)</script> “clinic” & Co.'), []);
});

for (const path of [
  'walks/"',
  'walks/<b>',
  'walks/ ',
  '/walks/',
  '/base/walks/',
  '//walks.example',
  'https://walks.example/',
  'javascript:x',
  '../walks/',
  '\\\\walks.example',
  ' walks/',
]) {
  test(`the path of a page must not be ${path}`, async (context) => {
    const pages = `{walks: '${path}', talks: talks/}`;
    assert.deepEqual(await problemsOf(context, { 'clinic.yaml': CLINIC({ pages }) }), [
      `clinic.yaml:4:16  pages.walks: found "${path}", expected a path under site, such as tms/`,
    ]);
  });
}

test('a page id cannot be mistaken for code', async (context) => {
  const pages = '{walks: walks/, talks: talks/, code: "evil()", text: "evil()"}';
  const text = await moduleOf(context, { 'clinic.yaml': CLINIC({ pages }) }, 'clinic.ts');
  assert.match(text, /"code": "evil\(\)",\n {4}"text": "evil\(\)",/);
});

for (const key of ['security', 'reports'])
  test(`a placeholder for ${key} stops a release`, async (context) => {
    for (const [address, isPlaceholder] of [
      [`mailto:${key}@clinic.example`, true],
      [`mailto:${key}@CLINIC.Example`, true],
      [`https://clinic.example/${key}`, true],
      [`https://clinic.example?${key}`, true],
      ['https://example/', true],
      ['https://clinic.test:8443/', true],
      [`mailto:${key}@clinic.org`, false],
      ['https://clinic.org/report', false],
      ['https://clinic.org/a.example', false],
      ['https://clinic.example.org/', false],
    ] as const) {
      const changes = { 'clinic.yaml': `${CLINIC({ placeholder: 'false' })}${key}: ${address}\n` };
      const found = async (release: boolean): Promise<string[]> =>
        (await problemsOf(context, changes, { release })).filter((problem) => problem.includes(`${key} is`));
      assert.deepEqual(await found(false), []);
      const message = `${key} is a placeholder (${address}), expected the clinic's own address for reports before a release`;
      assert.deepEqual(
        (await found(true)).map((problem) => problem.replace(/^clinic\.yaml:\d+:1 {2}/, '')),
        isPlaceholder ? [message] : [],
      );
    }
    for (const address of ['javascript:alert(1)', `${key}@clinic.org`, 'http://clinic.org', 'mailto:a@b@c']) {
      const problems = await problemsOf(context, { 'clinic.yaml': `${CLINIC({})}${key}: ${address}\n` });
      assert.match(problems.join('\n'), new RegExp(`${key}: found "`));
    }
  });

test('docs/security.md names the address for security reports', () => {
  const [, own = ''] = /^security: (\S+)$/m.exec(readFileSync('content/clinic.yaml', 'utf8')) ?? [];
  assert.ok(own && readFileSync('docs/security.md', 'utf8').includes(`(${own})`), own);
});

test('only the address for reports by readers is in what is published', async (context) => {
  const lines = 'reports: mailto:corrections@clinic.org\nsecurity: mailto:security@clinic.org\n';
  const text = await moduleOf(context, { 'clinic.yaml': `${CLINIC({})}${lines}` }, 'clinic.ts');
  assert.match(text, /reports: string = "mailto:corrections@clinic\.org";/);
  assert.doesNotMatch(text, /security/);
  assert.doesNotMatch(await moduleOf(context, {}, 'clinic.ts'), /reports: string = "."/);
});

test('a placeholder address is a warning, and stops a release, as pending content does', async (context) => {
  const changes = { 'clinic.yaml': CLINIC({ placeholder: 'true' }) };
  const message =
    "site is a placeholder (https://clinic.example/), expected the clinic's own address before a release";
  assert.deepEqual(await problemsOf(context, changes), [`clinic.yaml:2:1  warning: ${message}`]);
  const pending = 'status: found "pending", expected published: a clinician has to check it first';
  assert.deepEqual(await problemsOf(context, changes, { release: true }), [
    `clinic.yaml:2:1  ${message}`,
    `en/crisis.yaml:1:9  ${pending}`,
    `en/panels/walking.md:4:9  ${pending}`,
    `en/services/walks.md:6:9  ${pending}`,
  ]);
});
