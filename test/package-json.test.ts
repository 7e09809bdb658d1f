import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

interface Peers {
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional: boolean }>;
}

it('React is an optional peer dependency of any version, and the only one', () => {
  const peers = { peerDependencies: { react: '*' }, peerDependenciesMeta: { react: { optional: true } } };
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Peers> };
  for (const found of [JSON.parse(readFileSync('package.json', 'utf8')) as Peers, lock.packages['']]) {
    assert.deepEqual(found?.peerDependencies, peers.peerDependencies);
    assert.deepEqual(found?.peerDependenciesMeta, peers.peerDependenciesMeta);
  }
});
