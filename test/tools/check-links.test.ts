import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { compileContent } from '../../compiler/compile.ts';
import { checkLinks, open } from '../../tools/release/check-links.ts';
import { contentFolder } from '../helpers/content-folder.ts';

const TODAY = '2026-11-30';

/** A site with a page, a page that has moved, one that is gone, one that refuses programs, and one that never answers. */
async function site(context: TestContext): Promise<string> {
  const server = createServer((request, response) => {
    const { url = '' } = request;
    if (url === '/silent') return;
    if (url === '/moved') response.writeHead(301, { location: '/page' }).end();
    else response.writeHead({ '/page': 200, '/wall': 403 }[url] ?? 404).end('words');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('an address is good if it answers with a page, itself or after a redirect', async (context) => {
  const base = await site(context);
  const outcomes = await Promise.all(
    ['/page', '/moved', '/gone', '/wall', '/silent'].map((path) => open(`${base}${path}`, 500)),
  );
  assert.deepEqual(outcomes, [
    { how: 'opened' },
    { how: `opened, leads to ${base}/page` },
    { problem: 'answers 404, expected a page: correct the address' },
    {
      problem: `answers 403 to programs: open it in a browser, then run npm run check:links -- --seen ${base}/wall`,
    },
    { problem: 'gave no answer in 0.5 seconds, expected a page: try again' },
  ]);
  const closed = await open('http://127.0.0.1:1/');
  assert.ok('problem' in closed && /^could not be opened/.test(closed.problem));
});

test('the script adds the good addresses to the file, and a person adds those that refuse programs', async (context) => {
  const base = await site(context);
  const sources = (...paths: string[]): string =>
    paths.map((path) => `${path}:\n  title: A page\n  issued: 2021\n  URL: ${base}/${path}\n`).join('');
  const text =
    '---\ntitle: On walking\npage: walks\nstatus: published\naudience: patients\nsources: [page, wall, gone]\n---\n\nOne foot, then the other.\n';
  const from = await contentFolder(context, {
    'sources.yaml': sources('page', 'wall', 'gone'),
    'links.yaml': '# Kept.\n- { address: https://unused.example/, checked: 2026-01-01, how: opened }\n',
    'en/articles/walking.md': text,
    'en/panels/walking.md': null,
  });
  const lines: string[] = [];
  const check = (more = {}): Promise<number> =>
    checkLinks({ from, today: TODAY, milliseconds: 5000, log: (line) => lines.push(line), ...more });
  const written = (): Promise<string> => readFile(join(from, 'links.yaml'), 'utf8');

  assert.equal(await check(), 2);
  const page = `- address: "${base}/page"\n  checked: ${TODAY}\n  how: "opened"\n`;
  assert.equal(await written(), `# Kept.\n${page}`);
  assert.equal(lines.at(-1)?.startsWith('1 of 3 addresses are in '), true);

  assert.equal(await check({ seen: [`${base}/wall`] }), 1);
  assert.equal(
    await written(),
    `# Kept.\n${page}- address: "${base}/wall"\n  checked: ${TODAY}\n  how: "seen in a browser"\n`,
  );
  const { problems } = await compileContent({ from, today: TODAY });
  assert.deepEqual(
    problems.filter(({ message }) => /opened/.test(message)).map(({ message }) => message),
    ['found an address that nobody has opened (gone), expected it in links.yaml: run npm run check:links'],
  );
  await assert.rejects(
    check({ seen: [`${base}/other`] }),
    /--seen: found .*\/other, expected an address that/,
  );
});
