/** A clinic with its own colours, built in a copy of the repository. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { colorTokens } from '../../compiler/source/color-tokens.ts';
import { copyRepository, runIn } from '../helpers/copy.ts';
import { openHost } from '../helpers/page.ts';

const root = copyRepository('colors-');
const LIGHT = '#0b5cad';
const ofLink = colorTokens().get('link');

/** The default of the links' colour, wherever a built file declares it. */
const declared = (text: string): string[] =>
  [...text.matchAll(/var\(--mtc-color-link, ?light-dark\((#\w+, ?#\w+)\)\)/g)].map(([, value = '']) =>
    value.replace(' ', ''),
  );

/** By file of dist/: the values of each declaration in it. */
const found = (): Map<string, string[]> =>
  new Map(
    readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(js|html)$/.test(file))
      .map((file): [string, string[]] => [
        file.replaceAll('\\', '/'),
        declared(readFileSync(join(root, 'dist', file), 'utf8')),
      ])
      .filter(([, values]) => values.length > 0),
  );

describe('a build with colours', () => {
  before(() => {
    const clinic = join(root, 'content/clinic.yaml');
    writeFileSync(clinic, `colors: { light: { link: '${LIGHT}' } }\n${readFileSync(clinic, 'utf8')}`);
    runIn(root, 'build:content', 'build:js', 'build:pages', 'build:manifest');
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  it('has them in scripts, chunks, snippets and modules, and the default of the dark one', () => {
    const files = found();
    for (const wanted of [
      /^cdn\/mtc\.js$/,
      /^cdn\/mtc\.classic\.js$/,
      /^cdn\/mtc\.es\.js$/,
      /^cdn\/nav-footer\.js$/,
      /^cdn\/core-\w{8}\.js$/,
      /^snippets\/nav-footer\..*\.html$/,
      /^esm\/parts\/link-styles\.js$/,
    ])
      assert.ok(
        [...files.keys()].some((file) => wanted.test(file)),
        String(wanted),
      );
    assert.deepEqual([...new Set([...files.values()].flat())], [`${LIGHT},${ofLink?.dark}`]);
  });

  it('has them in the manifest, from which the catalogue and editors get theirs', () => {
    const manifest = readFileSync(join(root, 'dist/custom-elements.json'), 'utf8');
    const defaults = [...manifest.matchAll(/"name": "--mtc-color-link",\s*"default": "([^"]+)"/g)];
    assert.ok(defaults.length > 0);
    for (const [, value] of defaults) assert.equal(value, `light-dark(${LIGHT}, ${ofLink?.dark})`);
  });

  it('shows them, and a page can still set others', async (test) => {
    const body = readFileSync(join(root, 'dist/cdn/nav-footer.js'));
    const html = `<script type="module" src="/blue/nav-footer.js"></script>
      <mtc-nav-footer id="own"></mtc-nav-footer>
      <div style="color-scheme: dark"><mtc-nav-footer id="dark"></mtc-nav-footer></div>
      <div style="--mtc-color-link: rgb(1, 2, 3)"><mtc-nav-footer id="host"></mtc-nav-footer></div>`;
    const { page, close } = await openHost({ html, files: { '/blue/nav-footer.js': { body } } });
    test.after(close);
    await page.waitForFunction(() => document.querySelector('#host')?.shadowRoot?.querySelector('nav a'));
    const colors = await page.$$eval('mtc-nav-footer', (all) =>
      all.map(({ id, shadowRoot }) => {
        const link = shadowRoot?.querySelector('nav a:not([aria-current])');
        return [id, link && getComputedStyle(link).color];
      }),
    );
    assert.deepEqual(Object.fromEntries(colors), {
      own: 'rgb(11, 92, 173)',
      dark: 'rgb(142, 214, 201)',
      host: 'rgb(1, 2, 3)',
    });
  });
});
