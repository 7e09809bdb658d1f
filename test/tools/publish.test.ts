import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { PublishProject } from '../helpers/publish-project.ts';

describe('npm run release', () => {
  it('creates a version, its major version and the latest, with an index of hashes and dates', (test) => {
    const project = new PublishProject(test);
    assert.equal(project.publish('1.4.2', { 'cdn/mtc.js': 'one' }).status, 0);
    assert.deepEqual(project.list('.'), ['LICENSE', '_headers', 'index.json', 'latest', 'v1', 'v1.4.2']);
    for (const folder of ['v1.4.2', 'v1', 'latest'])
      assert.equal(project.read(`${folder}/cdn/mtc.js`), 'one');
    const { floating, versions } = project.index();
    assert.deepEqual(floating, { v1: '1.4.2', latest: '1.4.2' });
    const [known] = versions;
    assert.equal(known?.date, new Date().toISOString().slice(0, 10));
    assert.equal(known?.files['cdn/mtc.js'], `sha384-${createHash('sha384').update('one').digest('base64')}`);
    assert.match(project.read('_headers'), /^\/v1\.4\.2\/\*\n {2}Cache-Control: .*immutable$/m);
    assert.match(project.read('_headers'), /^\/v1\/\*\n {2}Cache-Control: public, max-age=3600$/m);
  });

  it('refuses plain text that lacks a sentence of its element, and names it', (test) => {
    const project = new PublishProject(test);
    const snippet = (text: string): string =>
      `<mtc-a><template shadowrootmode="open"><p>One. Two.</p></template><p>${text}</p></mtc-a>`;
    const files = (text: string): Record<string, string> => ({
      'snippets/article.walking.en.html': snippet('One. Two.'),
      'snippets/article.walking.en.plain.html': `<p>${text}</p>`,
    });
    const { status, text } = project.publish('1.4.2', files('One.'));
    assert.equal(status, 1);
    const file = 'article, walking, en (snippets/article.walking.en.plain.html)';
    assert.ok(text.includes(`${file}: “Two.” is missing in the plain text (expected it after “One.”)`), text);
    assert.throws(() => project.list('v1.4.2'));
    assert.equal(project.publish('1.4.2', files('One. Two.')).status, 0);
  });

  it('may run twice, and never changes a published file', (test) => {
    const project = new PublishProject(test);
    project.publish('1.4.2', { 'cdn/mtc.js': 'one' });
    const before = project.read('index.json');
    assert.equal(project.publish('1.4.2', { 'cdn/mtc.js': 'one' }).status, 0);
    assert.equal(project.read('index.json'), before);
    for (const files of [{ 'cdn/mtc.js': 'two' }, { 'cdn/mtc.js': 'one', 'cdn/new.js': '' }, {}]) {
      const { status, text } = project.publish('1.4.2', files);
      assert.equal(status, 1);
      assert.match(text, /Version 1\.4\.2 is already published.*(cdn\/mtc\.js|cdn\/new\.js)/);
      assert.equal(project.read('v1.4.2/cdn/mtc.js') + project.read('v1/cdn/mtc.js'), 'oneone');
    }
  });

  it('moves floating folders forward, never back, and each major version by itself', (test) => {
    const project = new PublishProject(test);
    for (const [version, text] of [
      ['1.9.0', 'a'],
      ['1.10.0', 'b'],
      ['2.0.0', 'c'],
      ['1.9.1', 'd'],
      ['3.0.0-beta.1', 'e'],
    ] as const)
      assert.equal(project.publish(version, { 'cdn/mtc.js': text }).status, 0, version);
    assert.equal(project.read('v1/cdn/mtc.js'), 'b');
    assert.equal(project.read('latest/cdn/mtc.js'), 'c');
    assert.equal(project.read('v3.0.0-beta.1/cdn/mtc.js'), 'e');
    const { versions } = project.index();
    assert.deepEqual(
      versions.map(({ version }) => version),
      ['3.0.0-beta.1', '2.0.0', '1.10.0', '1.9.1', '1.9.0'],
    );
  });

  it('sorts versions by SemVer, where 10 is more than 9 and a prerelease comes before its release', (test) => {
    const project = new PublishProject(test);
    const order = [
      '2.0.0',
      '2.0.0-rc.1',
      '2.0.0-beta.10',
      '2.0.0-beta.9',
      '2.0.0-beta',
      '2.0.0-10',
      '1.10.0',
      '1.9.0',
    ];
    for (const version of [...order].sort()) assert.equal(project.publish(version, {}).status, 0, version);
    const { versions } = project.index();
    assert.deepEqual(
      versions.map(({ version }) => version),
      order,
    );
  });

  for (const version of ['1.4', 'v1.4.2', '1.4.2+5', ' 1.4.2', '01.4.2', '1.4.2-', 'next', ''])
    it(`refuses the version ${JSON.stringify(version)}, and writes nothing`, (test) => {
      const project = new PublishProject(test);
      const { status, text } = project.publish(version, {});
      assert.equal(status, 1);
      assert.equal(
        text,
        `package.json: found the version ${JSON.stringify(version)}, expected SemVer such as 1.4.2 or 2.0.0-beta.1, ` +
          'without "v" and "+". Nothing was written.\n',
      );
      assert.throws(() => project.list('.'), /ENOENT/);
    });

  it('keeps hashed files that older pages may request, and nothing else', (test) => {
    const project = new PublishProject(test);
    project.publish('1.0.0', { 'cdn/core-aaaaaaaa.js': '', 'cdn/old.js': '' });
    project.publish('1.0.1', { 'cdn/core-bbbbbbbb.js': '' });
    assert.deepEqual(project.list('v1/cdn'), [
      'core-aaaaaaaa.js',
      'core-bbbbbbbb.js',
      'integrity.json',
      'loader.js',
    ]);
    assert.deepEqual(project.list('v1.0.1/cdn'), ['core-bbbbbbbb.js', 'integrity.json', 'loader.js']);
  });

  it('writes the published address into code to paste', (test) => {
    const project = new PublishProject(test);
    const files = {
      'snippets/a.html': 'src="https://widgets.example/v1.0.0/a.js"',
      'cdn/a.js': 'https://widgets.example/',
    };
    project.publish('1.0.0', files, '--base', 'https://cdn.partner.example/mtc');
    assert.equal(project.read('v1/snippets/a.html'), 'src="https://cdn.partner.example/mtc/v1.0.0/a.js"');
    assert.equal(project.read('v1/cdn/a.js'), 'https://widgets.example/');
  });

  it('refuses an invalid --base in one sentence, and writes nothing', (test) => {
    const project = new PublishProject(test);
    const odd = 'https://x/"><script>alert(1)</script>';
    const { status, text } = project.publish('1.0.0', {}, '--base', odd);
    assert.equal(status, 1);
    assert.equal(
      text,
      `--base ${JSON.stringify(odd)}: expected a web address such as https://cdn.example/widgets/, ` +
        'without user, query, fragment, quotes, brackets or spaces. Nothing was written.\n',
    );
    assert.throws(() => project.list('.'), /ENOENT/);
  });

  it('normalizes --base', (test) => {
    const project = new PublishProject(test);
    const files = { 'snippets/a.html': 'src="https://widgets.example/v1"' };
    assert.equal(project.publish('1.0.0', files, '--base', 'HTTPS://CDN.Example:443/mtc//').status, 0);
    assert.equal(project.read('v1/snippets/a.html'), 'src="https://cdn.example/mtc/v1"');
  });
});
