import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { delivery } from '../../src/generated/delivery.ts';
import { version } from '../../src/lib/version.ts';

test('the version in the console and the name in code to paste are those of the package', async () => {
  const text = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8');
  const { name, version: own } = JSON.parse(text) as { name: string; version: string };
  assert.deepEqual([delivery.packageName, version], [name, own]);
});
