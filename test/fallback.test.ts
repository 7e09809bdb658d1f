/** The content that we tell people to put between the tags links to the same numbers as the clinic's crisis line. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { crisisHrefs } from './helpers/crisis-hrefs.ts';
import type { ClinicFile } from './helpers/crisis-hrefs.ts';

const expected = crisisHrefs(parse(readFileSync('content/clinic.yaml', 'utf8')) as ClinicFile)
  .filter((href) => /^(tel|sms):/.test(href))
  .sort();

describe('the crisis line between the tags', () => {
  for (const file of ['README.md', 'demo/index.html']) {
    it(`in ${file} has links to call and text the numbers in clinic.yaml`, () => {
      const fallbacks =
        readFileSync(file, 'utf8').match(/Having a crisis.*?(<\/ul>|<\/p>(?!\s*<ul))/gs) ?? [];
      assert.ok(fallbacks.length > 0 && expected.length > 0);
      for (const fallback of fallbacks) {
        const links = [...fallback.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
        assert.deepEqual(links.filter((link) => /^(tel|sms):/.test(link ?? '')).sort(), expected);
      }
    });
  }
});
