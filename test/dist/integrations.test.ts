/** The attributes, ids and hashes in the integrations are copies, and must match the originals. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';

interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const attributes = [
  ...new Set(
    modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName)
      .flatMap(({ attributes = [] }) => attributes.map(({ name }) => name)),
  ),
];
const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));

describe('each integration', () => {
  for (const file of [
    'wordpress/mtc-widgets/includes/widgets.php',
    'hugo/layouts/shortcodes/mtc.html',
    'jekyll/_includes/mtc.html',
  ]) {
    it(`${file} knows every widget and every attribute`, () => {
      const text = readFileSync(`integrations/${file}`, 'utf8');
      for (const word of [...tags.map((tag) => tag.slice(4)), ...attributes])
        assert.match(text, new RegExp(`(?<![\\w-])${word}(?![\\w-])`), word);
    });
  }

  it("has the titles from the clinic's content", () => {
    // In a process of its own: the check of the docblocks, whose tests run in this one, gives the built modules other content.
    const script = `
      import { piecesPhp } from './tools/build/build-wordpress.ts';
      process.stdout.write(await piecesPhp());`;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
    const committed = readFileSync('integrations/wordpress/mtc-widgets/pieces.php', 'utf8');
    assert.equal(
      committed,
      execFileSync(process.execPath, args, { encoding: 'utf8' }),
      'pieces.php is stale: run "npm run build:wordpress -- --pieces".',
    );
  });
});

describe('dist/integrations/mtc-widgets.zip', () => {
  it('is the plugin with the version and the hashes of this build', () => {
    const files = unzipSync(readFileSync('dist/integrations/mtc-widgets.zip'));
    const delivery = strFromU8(files['mtc-widgets/delivery.php'] ?? new Uint8Array());
    const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    for (const file of ['loader.js', 'mtc.js'])
      assert.ok(delivery.includes(`'${file}' => '${hashes[file]}'`), file);
    assert.ok(delivery.includes(`'version' => '${version}'`));
    const header = strFromU8(files['mtc-widgets/mtc-widgets.php'] ?? new Uint8Array());
    assert.ok(
      header.includes(`Version:           ${version}`) ||
        new RegExp(`Version:\\s+${version}\\n`).test(header),
    );
  });
});
