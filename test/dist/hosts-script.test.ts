import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { HostFile, HostOptions } from '../helpers/page.ts';
import { openHost } from '../helpers/page.ts';
import { all, classic, count, crisis, script, shown, title } from './wait-for-widget.ts';

const built = readFileSync('dist/cdn/mtc.js', 'utf8');
const builtClassic = readFileSync('dist/cdn/mtc.classic.js', 'utf8');
const files = (file: HostFile): HostOptions => ({
  files: { '/cdn/mtc.js': file, '/cdn/mtc.classic.js': file },
});

/** In each of these, a module and a classic script tag request a file that has changed. */
/** Cut in the middle, after an opening brace, because a shorter file could be valid by chance and define elements. */
const cut = (file: string): string => file.slice(0, file.indexOf('{', file.length / 2) + 1);

const failures: Record<string, HostOptions> = {
  'answers 404': files({ body: 'Not found', status: 404, headers: { 'Content-Type': 'text/html' } }),
  'answers 200 with a page of the server': files({
    body: '<!doctype html><title>Home</title>',
    headers: { 'Content-Type': 'text/html' },
  }),
  'answers 500': files({ body: '', status: 500 }),
  'is empty': files({ body: '' }),
  'is cut off in the middle': {
    files: {
      '/cdn/mtc.js': { body: cut(built) },
      '/cdn/mtc.classic.js': { body: cut(builtClassic) },
    },
  },
  'is blocked by an extension': {
    prepare: async (page) => {
      const devtools = await page.createCDPSession();
      await devtools.send('Network.enable');
      await devtools.send('Network.setBlockedURLs', { urls: ['*/cdn/*'] });
    },
  },
  'comes while scripts are switched off': { javaScript: false },
};

describe('children of a widget whose script does not run (report 13)', () => {
  for (const [failure, options] of Object.entries(failures)) {
    it(`are visible if it ${failure}`, async () => {
      const host = await openHost({ html: `${script}${classic}${all}`, ...options });
      const text = await shown(host.page);
      assert.equal(count(text, crisis), 5, text);
      assert.ok(!text.includes(title));
      await host.close();
    });
  }

  it('are visible if its integrity does not match', async () => {
    const wrong = `integrity="sha384-${'A'.repeat(64)}"`;
    const html = `${script.replace('src', `${wrong} src`)}${classic.replace('src', `${wrong} src`)}${all}`;
    const host = await openHost({ html });
    assert.equal(count(await shown(host.page), crisis), 5);
    assert.ok(host.errors.some((error) => error.includes('integrity')));
    await host.close();
  });

  it('are visible while it is still loading', async () => {
    // From a server that never answers.
    const slow = '<script type="module" async src="http://127.0.0.1:%PORT%/cdn/mtc.js"></script>';
    const host = await openHost({ html: all });
    const { createServer } = await import('node:net');
    const silent = createServer().listen(0);
    const port = (silent.address() as { port: number }).port;
    await host.page.evaluate(
      (markup) => {
        document.head.append(document.createRange().createContextualFragment(markup));
      },
      slow.replace('%PORT%', `${port}`),
    );
    assert.equal(count(await shown(host.page), crisis), 5);
    await host.close();
    silent.close();
  });
});
