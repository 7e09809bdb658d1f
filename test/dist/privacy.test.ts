/** Promises of docs/privacy.md that no other test checks, about every built file and every request. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import sirv from 'sirv';
import { speaks, withHost } from './wait-for-widget.ts';

const scripts = ['cdn', 'embed'].flatMap((folder) =>
  readdirSync(`dist/${folder}`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => `dist/${folder}/${file}`),
);

/** Ways to store something in the browser, and to send something. */
const words = [
  ...['document.cookie', 'cookieStore', 'localStorage', 'sessionStorage', 'indexedDB', 'caches.'],
  ...['sendBeacon', 'XMLHttpRequest', 'fetch(', 'WebSocket', 'EventSource', 'new Image', '@font-face'],
];

describe('every script', () => {
  it('is checked', () => assert.ok(scripts.length > 50, `${scripts.length}`));

  it('cannot store or send anything, and loads no font', () => {
    const found = scripts.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
    });
    assert.deepEqual(found, []);
  });
});

/** Serves dist/ as another site that sets a cookie, and records the requests. */
async function hostOfFiles() {
  const sent: { url: string; headers: IncomingHttpHeaders }[] = [];
  const serve = sirv('dist', {
    dev: true,
    setHeaders(response) {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Referrer-Policy', 'no-referrer');
      response.setHeader('Set-Cookie', 'reader=1');
    },
  });
  const server = createServer((request, response) => {
    sent.push({ url: request.url ?? '', headers: request.headers });
    serve(request, response, () => void response.writeHead(404).end());
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  return { sent, origin: `http://127.0.0.1:${port}` };
}

describe('the host of the files', () => {
  for (const [file, count] of [
    ['loader', 7],
    ['mtc', 3],
  ] as const) {
    it(`sees the site that loads ${file}.js, but not the page, and gets no cookie`, async () => {
      const { sent, origin } = await hostOfFiles();
      const html = `<!doctype html><html lang="es"><script type="module" src="${origin}/cdn/${file}.js"></script><mtc-article></mtc-article>`;
      await withHost({ html, path: '/private/page.html' }, async (host) => {
        await speaks(host.page, 'mtc-article', 'es');
        assert.equal(sent.length, count);
        for (const { url, headers } of sent) {
          assert.match(url, /^\/cdn\/[\w.-]+\.js$/);
          assert.equal(headers.cookie, undefined);
          assert.equal(headers.origin, host.origin);
          assert.ok([undefined, `${host.origin}/`].includes(headers.referer), headers.referer);
        }
        const asked = host.requests.slice(1).map((url) => new URL(url).origin);
        assert.deepEqual([...new Set(asked)], [origin]);
        const kept = await host.page.evaluate(() => [
          localStorage.length,
          sessionStorage.length,
          document.cookie,
        ]);
        assert.deepEqual(kept, [0, 0, '']);
      });
    });
  }
});
