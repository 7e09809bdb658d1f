import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentSchemes, isUrl, pageUrl, safeUrl } from '../../src/lib/url.ts';

const ALLOWED = [
  'https://clinic.example/a?b=c#d',
  'http://clinic.example',
  'HTTPS://clinic.example/',
  '//clinic.example/a',
  '/a/b',
  'a/b',
  '../a',
  './javascript:alert(1)',
  '?javascript:alert(1)',
  '#main',
  '#javascript:alert(1)',
  '\\\\clinic.example\\a',
  'https:foo',
  'a b',
  '',
];

const REFUSED = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\t:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001\u001fjavascript:alert(1)',
  '\u00a0\u0001javascript:alert(1)',
  'javascript://clinic.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'blob:https://clinic.example/6f1f',
  'file:///etc/passwd',
  'filesystem:https://clinic.example/a',
  'about:blank',
  'view-source:https://clinic.example/',
  'ftp://clinic.example/',
  'intent://a#Intent;scheme=javascript;end',
  'mtc:a',
  'https://',
  'http://[',
  'undefined',
  'null',
  '[object Object]',
];

/** The protocol that a browser would use from a page of the host. */
const destination = (url: string): string => new URL(url, 'https://host.example/page').protocol;

describe('safeUrl', () => {
  for (const url of ALLOWED) {
    it(`allows ${JSON.stringify(url)}, unchanged`, () => {
      assert.equal(safeUrl(url), url);
      assert.match(destination(url), /^https?:$/);
    });
  }

  for (const url of REFUSED) {
    it(`refuses ${JSON.stringify(url)}`, () => {
      assert.equal(safeUrl(url), undefined);
      assert.equal(safeUrl(url, contentSchemes), undefined);
    });
  }

  it('trims spaces around a URL', () => {
    assert.equal(safeUrl('\n https://clinic.example/ \t'), 'https://clinic.example/');
  });

  for (const [given, url] of [
    ['https://clinic.example/a\tb\n/c\r', 'https://clinic.example/ab/c'],
    ['\u0001https://clinic.example/\u001f', 'https://clinic.example/'],
    ['\u00a0\u0000 /a\u0007', '/a'],
    ['ht\ttp://a', 'http://a'],
  ] as const)
    it(`returns ${JSON.stringify(given)} as it was checked, without control characters`, () => {
      assert.equal(safeUrl(given), url);
    });

  for (const url of ['tel:988', 'sms:988', 'mailto:a@clinic.example', 'TEL:988']) {
    it(`allows ${url} in content, but never in an attribute`, () => {
      assert.equal(safeUrl(url, contentSchemes), url);
      assert.equal(safeUrl(url), undefined);
    });
  }
});

const PAGES: [site: string, path: string, expected: string][] = [
  ['https://clinic.example/', 'tms/', 'https://clinic.example/tms/'],
  ['https://clinic.example', 'tms/', 'https://clinic.example/tms/'],
  ['https://clinic.example/en', 'tms/', 'https://clinic.example/en/tms/'],
  ['https://clinic.example/en/?from=partner', 'tms/', 'https://clinic.example/en/tms/'],
  ['https://clinic.example/en?from=a/b', 'tms/', 'https://clinic.example/en/tms/'],
  ['https://clinic.example/#top', 'tms/', 'https://clinic.example/tms/'],
  ['https://clinic.example/?a#b?c', '', 'https://clinic.example/'],
  ['/clinic', 'tms/', '/clinic/tms/'],
  ['/', 'tms/', '/tms/'],
  ['..', 'tms/', '../tms/'],
  ['https://clinic.example///', 'tms/', 'https://clinic.example/tms/'],
  ['', 'tms/', '/tms/'],
  ['?from=partner', 'tms/', '/tms/'],
  ['  https://clinic.example/\n', 'tms/', 'https://clinic.example/tms/'],
  ['https://clinic.example/a\tb', 'tms/', 'https://clinic.example/ab/tms/'],
  ['https://clinic.example/a\n?b\n', 'tms/', 'https://clinic.example/a/tms/'],
  // Together with the path, these would name a host, "tms".
  ['\\', 'tms/', '/tms/'],
  ['/\t', 'tms/', '/tms/'],
];

describe('pageUrl', () => {
  for (const [site, path, expected] of PAGES) {
    it(`makes "${expected}" from "${site}" and "${path}"`, () => {
      assert.equal(pageUrl(site, path), expected);
      assert.doesNotMatch(expected, /^[\\/]{2}tms|[\0-\x20]/);
    });
  }

  for (const site of REFUSED)
    it(`refuses the site ${JSON.stringify(site)}`, () => {
      assert.equal(pageUrl(site, 'tms/'), undefined);
    });

  it('checks the result, not only its parts', () => {
    assert.equal(pageUrl('', '/[:x'), undefined);
    assert.equal(pageUrl('https://clinic.example', '\nt\tms/'), 'https://clinic.example/tms/');
  });

  for (const [name, part] of [
    ['slashes', '/'],
    ['backslashes', '\\'],
    ['queries', '?/'],
    ['fragments', '/#'],
    ['spaces', ' /'],
    ['tabs', '\t/'],
  ] as const)
    it(`takes no longer for many ${name} than for as many letters`, () => {
      const time = (text: string): number => {
        const start = performance.now();
        pageUrl(`https://e${text}x`, 'tms/');
        return performance.now() - start;
      };
      time(part);
      // In quadratic time it would take minutes.
      assert.ok(time(part.repeat(300_000)) < 2000);
    });
});

describe('isUrl', () => {
  it('takes a name that is not ASCII, however often it has been called', () => {
    for (let calls = 0; calls < 20_000; calls += 1) assert.ok(isUrl('https://bücher.example/'), `${calls}`);
  });

  it('takes a path with a base, and nothing that has none', () => {
    assert.ok(isUrl('a/b', 'https://clinic.example/'));
    assert.ok(!isUrl('a/b'));
  });
});
