import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { baseUrl } from '../../src/lib/base-url.ts';

const ODD = [
  'javascript:alert(1)',
  'https://x/"><script>alert(1)</script>',
  "https://x/'",
  'https://x/a b',
  'https://x/a\nb',
  '\thttps://x/',
  'https://x/\\y',
  'https://user@x/',
  'https://user:word@x/',
  'https://x/?a',
  'https://x/?',
  'https://x/#',
  'https://x/a&lt;b',
  'https://x/$&',
  'https://',
  'https:x',
  '//x/',
  'ftp://x/',
  'https://[x]/',
  'https://x:70000/',
  '',
];

const NORMAL: [given: string, base: string][] = [
  ['HTTPS://CDN.Partner.Example:443/mtc//', 'https://cdn.partner.example/mtc/'],
  ['https://cdn.example', 'https://cdn.example/'],
  ['https://bücher.example', 'https://xn--bcher-kva.example/'],
  ['https://x.example/a/../@b/é', 'https://x.example/@b/%C3%A9/'],
  ['http://[::1]:8080', 'http://[::1]:8080/'],
];

describe('base address', () => {
  for (const odd of ODD)
    it(`cannot be ${JSON.stringify(odd)}`, () => {
      assert.equal(baseUrl(odd), undefined);
    });

  for (const [given, base] of NORMAL)
    it(`${given} is ${base}`, () => {
      assert.equal(baseUrl(given), base);
      assert.equal(baseUrl(base), base);
    });
});
