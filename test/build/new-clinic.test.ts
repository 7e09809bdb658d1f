/** The content folder that `npm run content -- new clinic` writes builds as it is, without anything to show but two texts. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { CustomElement, Package } from 'custom-elements-manifest/schema';
import type { ListedAttribute } from '../../tools/build/manifest/attributes.ts';
import { copyRepository } from '../helpers/copy.ts';

const root = copyRepository('new-clinic-build-');

function npm(...words: string[]): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `npm run ${words.join(' ')}: ${stdout}${stderr}`);
}

describe('a new clinic', () => {
  before(() => {
    rmSync(join(root, 'content'), { recursive: true });
    npm('content', '--', 'new', 'clinic');
    npm('build');
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  it('has an embed page for its article and for its service, in one language', () => {
    const pages = readdirSync(join(root, 'dist/embed'), { recursive: true, encoding: 'utf8' });
    assert.deepEqual(pages.filter((path) => path.endsWith('index.html')).sort(), [
      'article/my-article/en/index.html',
      'service-card/my-service/en/index.html',
    ]);
  });

  it('has no place for a crisis line in the manifest, the editor data and the plugins', () => {
    const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as Package;
    const names = modules
      .flatMap(({ declarations = [] }) => declarations as CustomElement[])
      .flatMap(({ slots = [], cssParts = [], attributes = [] }) => [
        ...[...slots, ...cssParts].map(({ name }) => name),
        ...attributes.flatMap((attribute) => (attribute as ListedAttribute).values ?? []),
      ]);
    assert.ok(names.includes('sources'));
    assert.ok(!names.includes('crisis'));
    const widgets = readFileSync(
      join(root, 'integrations/wordpress/mtc-widgets/includes/widgets.php'),
      'utf8',
    );
    assert.doesNotMatch(/'article' => array\([^]*?\n\t\),/.exec(widgets)?.[0] ?? '', /crisis/);
  });

  it('has no crisis line, no navigation and no picture in its files for script tags', () => {
    const files = readdirSync(join(root, 'dist/cdn'));
    assert.deepEqual(
      files.filter((file) => /^(nav-footer|tms-panel)/.test(file)),
      [],
    );
    const code = readFileSync(join(root, 'dist/cdn/mtc.js'), 'utf8');
    assert.ok(code.includes('Write the text here.'));
    for (const word of ['href="tel:', 'href="sms:', 'mtc-nav-footer', 'mtc-tms-panel'])
      assert.ok(!code.includes(word), word);
  });
});
