/** Figures in the documentation are those of this build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expectedFiles } from '../../tools/build/records/generated.ts';
import { sizes } from '../../tools/build/sizes.ts';

describe('the figures of this build', async () => {
  for (const [file, text] of await expectedFiles(sizes()))
    it(`are in ${file}`, () => {
      assert.equal(readFileSync(file, 'utf8'), text, `${file} is stale: run "npm run build:docs".`);
    });
});
