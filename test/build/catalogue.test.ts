/** The catalogue builds without a browser and without a network, and fails if a story uses something unknown. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';

/** Refuses and records each connection to another machine. */
const noNetwork = `
  import { appendFileSync } from 'node:fs';
  import { Socket } from 'node:net';
  import dns from 'node:dns';
  const refuse = (what) => {
    appendFileSync(new URL('./asked', import.meta.url), what + '\\n');
    throw new Error('There is no network: ' + what);
  };
  const connect = Socket.prototype.connect;
  Socket.prototype.connect = function (...args) {
    const [options] = args.flat();
    const host = options?.host ?? options?.path ?? 'localhost';
    return /^(localhost|127\\.|::1|\\/)/.test(host) ? connect.apply(this, args) : refuse(host);
  };
  const lookup = dns.lookup;
  dns.lookup = (host, ...rest) => (host === 'localhost' ? lookup(host, ...rest) : refuse(host));
`;

/** A copy of the catalogue's files, in which a test can change something. */
function copy(test: TestContext, change?: { file: string; from: string; to: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  test.after(() => rmSync(folder, { recursive: true }));
  for (const part of [
    'catalogue',
    'compiler',
    'src',
    'tools',
    'docs',
    'content',
    'CHANGELOG.md',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(part, join(folder, part), { recursive: true });
  for (const part of ['cdn', 'esm', 'embed', 'custom-elements.json'])
    cpSync(join('dist', part), join(folder, 'dist', part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  if (change) {
    const path = join(folder, change.file);
    const text = readFileSync(path, 'utf8');
    assert.ok(text.includes(change.from), change.file);
    writeFileSync(path, text.replace(change.from, change.to));
  }
  return folder;
}

function build(folder: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build:storybook'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  // As one line, without the frames and colours of a terminal.
  // eslint-disable-next-line no-control-regex
  const said = `${stdout}${stderr}`.replace(/\u001b\[[\d;]*m|[│■●└◇]/g, '').replace(/\s+/g, ' ');
  return { status, said };
}

describe('the catalogue', () => {
  it('is built without a browser and without a network', (test) => {
    const folder = copy(test);
    const guard = join(folder, 'no-network.mjs');
    writeFileSync(guard, noNetwork);
    const { status, said } = build(folder, {
      CHROME_PATH: '/nowhere',
      NODE_OPTIONS: `--import ${pathToFileURL(guard)}`,
    });
    assert.equal(status, 0, said);
    for (const file of ['index.html', 'iframe.html', 'index.json', 'prerender-worker.js'])
      assert.ok(existsSync(join(folder, 'dist/storybook', file)), file);
    assert.ok(!existsSync(join(folder, 'asked')), 'something was asked for');
  });

  it('is not built where an example names an unknown attribute', (test) => {
    const { status, said } = build(
      copy(test, {
        file: 'src/widgets/service-card/examples.ts',
        from: "attributes: { layout: 'horizontal' }",
        to: "attributes: { layuot: 'horizontal' }",
      }),
    );
    assert.notEqual(status, 0);
    assert.match(
      said,
      /<mtc-service-card>, story "Horizontal": unknown attribute "layuot"\. Expected one of: service, layout,/,
    );
  });

  it('is not built where a story writes a tag with an unknown attribute', (test) => {
    const { status, said } = build(
      copy(test, {
        file: 'catalogue/start/start.stories.ts',
        from: '<div class="tiles">',
        to: '<mtc-tms-panel level="3"></mtc-tms-panel><div class="tiles">',
      }),
    );
    assert.notEqual(status, 0);
    assert.match(
      said,
      /catalogue\/start\/start\.stories\.ts:\d+: <mtc-tms-panel> has no attribute "level"\. Expected one of: heading-level,/,
    );
  });
});
