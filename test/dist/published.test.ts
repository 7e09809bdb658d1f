/** Data about the files in dist/: their hashes, how long they may be cached, and what they contain. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (file: string): string => readFileSync(`dist/${file}`, 'utf8');
const cdn = readdirSync('dist/cdn').filter((file) => file !== 'integrity.json');

describe('dist/cdn/integrity.json', () => {
  it('has the hash of every file next to it', () => {
    const hashes = cdn.sort().map((file) => {
      const hash = createHash('sha384')
        .update(readFileSync(`dist/cdn/${file}`))
        .digest('base64');
      return [file, `sha384-${hash}`];
    });
    assert.deepEqual(JSON.parse(read('cdn/integrity.json')), Object.fromEntries(hashes));
  });
});

describe('dist/_headers', () => {
  const rules = new Map(
    read('_headers')
      .trim()
      .split('\n\n')
      .map((rule) => rule.split(/\n {2}/))
      .map(([path = '', ...headers]) => [path, headers.join('\n')]),
  );

  it('allows any page to load what it needs, with the right type', () => {
    const headers = rules.get('/*') ?? '';
    for (const wanted of [
      'Access-Control-Allow-Origin: *',
      'Cross-Origin-Resource-Policy: cross-origin',
      'X-Content-Type-Options: nosniff',
    ])
      assert.ok(headers.split('\n').includes(wanted), wanted);
  });

  it('caches forever exactly the files with a hash in their name', () => {
    for (const file of cdn.filter((file) => !file.endsWith('.map'))) {
      const isHashed = /-\w{8}\.\w+$/.test(file);
      assert.equal(/immutable/.test(rules.get(`/cdn/${file}`) ?? ''), isHashed, file);
      assert.match(rules.get(`/cdn/${file}`) ?? '', /^Cache-Control: [^\n]+$/, file);
    }
    // Hosts join the headers of all matching rules, so a file must not get the same header twice.
    assert.doesNotMatch(rules.get('/*') ?? '', /Cache-Control/);
  });
});

describe('dist/sbom.cdx.json', () => {
  it('lists exactly what is in the scripts and in the modules for servers', () => {
    const { bomFormat, components } = JSON.parse(read('sbom.cdx.json')) as {
      bomFormat: string;
      components: { group?: string; name: string; version: string; licenses: unknown[] }[];
    };
    assert.equal(bomFormat, 'CycloneDX');
    const named = components.map(({ group, name }) => (group ? `${group}/${name}` : name)).sort();
    const maps = cdn.filter((file) => file.endsWith('.map')).map((file) => read(`cdn/${file}`));
    const bundled = maps.flatMap((map) =>
      [...map.matchAll(/node_modules\/((?:@[^/"]+\/)?[^/"]+)\//g)].map(([, name = '']) => name),
    );
    const onServer = readdirSync('dist/esm/server').flatMap((file) =>
      [...read(`esm/server/${file}`).matchAll(/^Includes (\S+) /gm)].map(([, name = '']) => name),
    );
    assert.ok(onServer.includes('parse5'));
    assert.deepEqual(named, [...new Set([...bundled, ...onServer])].sort());
    for (const { version, licenses, name } of components)
      assert.ok(/^\d/.test(version) && licenses.length, name);
  });
});
