import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addressOf, listenAt } from '../../tools/build/listen.ts';
import { serveFolder } from '../../tools/build/serve-dist.ts';

interface Answer {
  status: number;
  body: string;
  headers: IncomingHttpHeaders;
}

/** Sends the path as it is, because `fetch` would normalize it. */
async function ask(port: number, path: string, method = 'GET', headers = {}): Promise<Answer> {
  const [response] = (await once(
    request({ port, host: '127.0.0.1', path, method, headers, agent: false }).end(),
    'response',
  )) as [IncomingMessage];
  const chunks = (await response.toArray()) as Buffer[];
  return {
    status: response.statusCode ?? 0,
    body: Buffer.concat(chunks).toString('utf8'),
    headers: response.headers,
  };
}

describe('npm start: what it serves', () => {
  const root = mkdtempSync(join(tmpdir(), 'serve-'));
  const server = createServer(serveFolder(join(root, 'dist')));
  let port = 0;

  before(async () => {
    const files = {
      'secret.txt': 'secret',
      'dist-other/secret.txt': 'secret',
      'dist/index.html': 'start',
      'dist/.env': 'secret',
      'dist/.git/config': 'secret',
      'dist/cdn/.x': 'secret',
      'dist/cdn/mtc.js': 'script',
      'dist/cdn/a b.js': 'space',
      'dist/embed/article/index.html': 'page',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    symlinkSync(join(root, 'secret.txt'), join(root, 'dist/leak.txt'));
    symlinkSync(root, join(root, 'dist/up'));
    symlinkSync('.env', join(root, 'dist/env.txt'));
    symlinkSync('mtc.js', join(root, 'dist/cdn/inside.js'));
    symlinkSync('nowhere', join(root, 'dist/broken'));
    symlinkSync('loop', join(root, 'dist/loop'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });

  after(() => {
    server.close();
    server.closeAllConnections();
    rmSync(root, { recursive: true });
  });

  const SERVED: [path: string, body: string][] = [
    ['/', 'start'],
    ['/?a=%', 'start'],
    ['/index.html', 'start'],
    ['/cdn/mtc.js', 'script'],
    ['/cdn/mtc%2ejs', 'script'],
    ['/cdn/a%20b.js', 'space'],
    ['/cdn/inside.js', 'script'],
    ['/v0.1.0/cdn/mtc.js', 'script'],
    ['/latest/cdn/mtc.js', 'script'],
    ['/v0/', 'start'],
    ['/embed/article/', 'page'],
    ['/embed/article', 'page'],
  ];
  for (const [path, body] of SERVED)
    it(`serves ${path}`, async () => {
      const answer = await ask(port, path);
      assert.deepEqual([answer.status, answer.body], [200, body]);
      assert.equal(answer.headers['access-control-allow-origin'], '*');
    });

  const HIDDEN = [
    '/.env',
    '/%2eenv',
    '/%2Eenv',
    '//.env',
    '/v1/.env',
    '/./.env',
    '/.git/config',
    '/.git%2fconfig',
    '/cdn/.x',
    '/cdn/%2ex',
    '/cdn/..%2f.env',
    '/../secret.txt',
    '/cdn/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e/secret.txt',
    '/../dist-other/secret.txt',
    '/v1/../../secret.txt',
    '/leak.txt',
    '/up/secret.txt',
    '/up/dist/index.html',
    '/env.txt',
    '/broken',
    '/loop',
    '/cdn',
    '/none.js',
    '/cdn/mtc.js%00.html',
    `/${'a'.repeat(5000)}`,
    '/cdn//mtc.js',
  ];
  for (const path of HIDDEN)
    it(`does not serve ${path.slice(0, 60)}`, async () => {
      const { status, body } = await ask(port, path);
      assert.deepEqual([status, body], [404, 'Not found\n']);
    });

  it('answers an unreadable request, and continues', async () => {
    for (const path of ['/%', '/%zz', '/%c3%28', '/cdn/%E0%A4%A', 'http://evil.example/', '*'])
      assert.equal((await ask(port, path)).status, 400, path);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      assert.equal((await ask(port, '/', method)).status, 405, method);
    assert.equal((await ask(port, '/', 'HEAD')).status, 200);
    assert.equal((await ask(port, '/cdn/mtc.js')).body, 'script');
  });

  it('sends part of a file, and the whole file for an invalid range', async () => {
    const part = async (range: string): Promise<[number, string]> => {
      const { status, body } = await ask(port, '/cdn/mtc.js', 'GET', { range });
      return [status, body];
    };
    assert.deepEqual(await part('bytes=1-2'), [206, 'cr']);
    assert.deepEqual(await part('bytes=3-'), [206, 'ipt']);
    assert.equal((await part('bytes=9-'))[0], 416);
    for (const odd of ['bytes=5-2', 'bytes=-', 'bytes=x-y', 'lines=1-2', 'bytes=1-2,3-4', 'bytes=1e9-'])
      assert.deepEqual(await part(odd), [200, 'script'], odd);
  });
});

describe('npm start: where it listens', () => {
  it('uses PORT and HOST, and only this machine by default', () => {
    assert.deepEqual(listenAt({}), { port: 8080, host: '127.0.0.1' });
    assert.deepEqual(listenAt({ PORT: '', HOST: '' }), { port: 8080, host: '127.0.0.1' });
    assert.deepEqual(listenAt({ PORT: '0', HOST: '::1' }), { port: 0, host: '::1' });
    assert.deepEqual(listenAt({ PORT: '65535', HOST: 'my-host.local' }), {
      port: 65535,
      host: 'my-host.local',
    });
    assert.equal(addressOf(listenAt({})), 'http://localhost:8080');
    assert.equal(addressOf(listenAt({ HOST: '0.0.0.0' })), 'http://0.0.0.0:8080');
    assert.equal(addressOf(listenAt({ HOST: '::1', PORT: '81' })), 'http://[::1]:81');
  });

  for (const PORT of [
    'abc',
    '8080x',
    '-1',
    '70000',
    '65536',
    '1e3',
    '0x50',
    ' 80',
    '80 ',
    '8.5',
    '+80',
    '٣',
    '000080',
    'NaN',
  ])
    it(`refuses PORT=${PORT}`, () => {
      assert.throws(() => listenAt({ PORT }), {
        message: `PORT is "${PORT}", expected a whole number from 0 to 65535, such as 8081.`,
      });
    });

  for (const HOST of ['a b', 'http://a', 'a/b', 'a:80', '-a', '<b>', 'a\n', '..', '[::1]'])
    it(`refuses HOST=${HOST.trim()}`, () => {
      assert.throws(() => listenAt({ HOST }), /^Error: HOST is ".+", expected the address or the name/);
    });

  const start = (env: NodeJS.ProcessEnv, tool = 'serve'): ChildProcess =>
    spawn(process.execPath, ['--import', 'tsx', resolve(`tools/build/${tool}.ts`)], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  for (const tool of ['serve', 'dev'])
    it(`prints in one sentence what is wrong, and ends: ${tool}`, async () => {
      const child = start({ PORT: '8080x' }, tool);
      const text: string[] = [];
      child.stderr?.on('data', (chunk: Buffer) => text.push(chunk.toString()));
      const [code] = (await once(child, 'close')) as [number];
      assert.equal(code, 1);
      assert.equal(
        text.join(''),
        'PORT is "8080x", expected a whole number from 0 to 65535, such as 8081.\n',
      );
    });

  it('prints the address, and answers there', async () => {
    const child = start({ PORT: '0', HOST: '127.0.0.1' });
    try {
      assert.ok(child.stdout);
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      const [, port] = /^http:\/\/localhost:(\d+)\n$/.exec(line.toString()) ?? [];
      assert.ok(port, line.toString());
      assert.equal((await ask(Number(port), '/cdn/integrity.json')).status, 200);
    } finally {
      child.kill();
    }
  });
});
