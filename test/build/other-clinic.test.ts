/** Another clinic changes `content/` and nothing else: a dentist's content in a copy of the repository, built and opened. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'puppeteer-core';
import { openContext } from '../../tools/test/launch-browser.ts';
import { serveFolder } from '../../tools/build/serve-dist.ts';
import { copyRepository, writeContent } from '../helpers/copy.ts';
import { dentalClinic, otherWords } from '../helpers/dental-clinic.ts';

const root = copyRepository('other-clinic-');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Every file of a folder, and of the archives in it, by its path. */
function filesIn(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file);
    if (!statSync(path).isFile()) continue;
    const bytes = readFileSync(path);
    if (file.endsWith('.zip'))
      for (const [inside, content] of Object.entries(unzipSync(new Uint8Array(bytes))))
        files.set(`${file}/${inside}`, strFromU8(content));
    else files.set(file, bytes.toString('latin1'));
  }
  return files;
}

/** Programs of others, which contain numbers such as .988 in their drawings. */
const ofOthers = /^storybook\/(sb-manager|sb-addons|sb-common-assets|assets\/axe-)/;

/** A number in the path of an icon, such as `.911`, or in a hash. */
const isPartOfNumber = (text: string, at: number): boolean => /[\d.,-]/.test(text.charAt(at - 1));

function foundIn(text: string): string[] {
  return [...text.matchAll(new RegExp(otherWords, 'gi'))]
    .filter(({ 0: word, index }) => !(/^\d/.test(word) && isPartOfNumber(text, index)))
    .map(({ index }) => text.slice(Math.max(index - 30, 0), index + 40));
}

interface Opened {
  page: Page;
  errors: string[];
}

describe('a content folder of another clinic', () => {
  const server = createServer(serveFolder(join(root, 'dist')));
  let browser: { context: BrowserContext; close(): Promise<void> };
  let log = '';

  before(async () => {
    writeContent(root, dentalClinic);
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: root,
      encoding: 'utf8',
    });
    log = `${stdout}${stderr}`;
    assert.equal(status, 0, log);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    browser = await openContext();
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    rmSync(root, { recursive: true });
  });

  async function open(path: string): Promise<Opened> {
    const page = await browser.context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (/^(error|warn)/.test(message.type())) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('requestfailed', (request) => errors.push(request.url()));
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/${path}`, { waitUntil: 'load' });
    return { page, errors };
  }

  it('builds, and nothing of this clinic is in dist/', () => {
    const files = filesIn(join(root, 'dist'));
    assert.ok(files.size > 150, `${files.size} files`);
    for (const file of ['mtc-widgets.zip/mtc-widgets/readme.txt', 'mtc-widgets.zip/mtc-widgets/pieces.php'])
      assert.ok(files.has(`integrations/${file}`), file);
    const names = [...files.keys()].filter((file) => new RegExp(otherWords, 'i').test(file));
    assert.deepEqual(names, []);
    const found = [...files]
      .filter(([file]) => !ofOthers.test(file))
      .flatMap(([file, text]) => foundIn(text).map((words) => `${file}: …${words}…`));
    assert.deepEqual(found, []);
  });

  it('leaves no trace of a panel in dist/, and no string of its element', () => {
    const strings = /On this page|Safety: benefits and risks|Where do these facts come from/;
    const found = [...filesIn(join(root, 'dist'))].filter(([, text]) => strings.test(text));
    assert.deepEqual(
      found.map(([file]) => file),
      [],
    );
    const tags = /<mtc-[\w-]+/g;
    const inLists = ['custom-elements.json', 'web-types.json', 'index.html'].flatMap(
      (file) => read(`dist/${file}`).match(tags) ?? [],
    );
    assert.ok(!inLists.some((tag) => tag.includes('panel')), inLists.join(' '));
    assert.deepEqual(
      readdirSync(join(root, 'dist/embed'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name),
      ['article', 'nav-footer', 'service-card'],
    );
  });

  it('has its own name in the package, its own pages in the plugin, and its own code in the guides', () => {
    const { name } = JSON.parse(read('package.json')) as { name: string };
    assert.equal(name, '@brightstreetdentalpractice/widgets');
    assert.equal((JSON.parse(read('package-lock.json')) as { name: string }).name, name);
    assert.match(read('dist/cdn/mtc.js'), /^\/\*! @brightstreetdentalpractice\/widgets /);
    const files = filesIn(join(root, 'dist/integrations'));
    const inZip = (file: string): string => files.get(`mtc-widgets.zip/mtc-widgets/${file}`) ?? '';
    assert.match(inZip('pieces.php'), /'service-card\/hygiene' => array\(\n\t\t'en' => 'Hygiene visits',/);
    assert.match(inZip('readme.txt'), /`service` \(`check-ups`, `hygiene`\)/);
    assert.match(inZip('block/block.json'), /A Bright Street Dental Practice widget/);
    assert.match(read('docs/cms.md'), /<mtc-article topic="first-visit">/);
    assert.match(read('integrations/hugo/layouts/shortcodes/mtc.html'), /"hygiene" "Hygiene visits"/);
  });

  it('leaves the files that are generated up to date', () => {
    const { status, stderr } = spawnSync('npm', ['run', '--silent', 'check:records'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  it('shows the article, both cards and the crisis line on the demo page', async () => {
    const { page, errors } = await open('');
    await page.waitForSelector('mtc-nav-footer >>> [part=crisis]');
    const shown = await page.$$eval('mtc-article, mtc-service-card', (elements) =>
      elements.map(({ shadowRoot }) => shadowRoot?.querySelector('h1, h2, h3')?.textContent.trim()),
    );
    assert.deepEqual(shown, ['Your first visit', 'Check-ups', 'Hygiene visits']);
    const numbers = await page.$$eval('mtc-nav-footer >>> [part=crisis] a', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    assert.deepEqual(numbers, ['tel:999', 'tel:111', 'https://111.nhs.uk/']);
    assert.equal(await page.$('mtc-article >>> [part=hero]'), null);
    assert.deepEqual(errors, []);
  });

  for (const [path, tag, words] of [
    ['embed/article/first-visit/en/', 'mtc-article', 'Your first visit'],
    ['embed/service-card/hygiene/en/', 'mtc-service-card', 'Hygiene visits'],
    ['embed/nav-footer/navigation/en/', 'mtc-nav-footer', 'Book a visit'],
  ] as const)
    it(`shows its text on ${path}`, async () => {
      const { page, errors } = await open(path);
      await page.waitForFunction((name) => customElements.get(name), {}, tag);
      const text = await page.$eval(tag, async (element) => {
        await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
        return element.shadowRoot?.textContent ?? '';
      });
      assert.ok(text.includes(words), text);
      assert.deepEqual(errors, []);
    });

  it('shows its stories in the catalogue', async () => {
    assert.ok(existsSync(join(root, 'dist/storybook/index.json')));
    const story = 'elements-mtc-service-card--service-hygiene';
    const { page, errors } = await open(`storybook/iframe.html?viewMode=story&id=${story}`);
    await page.waitForSelector('mtc-service-card >>> [part=heading]');
    assert.deepEqual(errors, []);
  });
});
