import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { version } from '../../src/lib/version.ts';

test('the version that the console speaks of is the package’s', async () => {
  const text = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8');
  assert.equal(version, (JSON.parse(text) as { version: string }).version);
});
