/** A project that bundles with Vite. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { article, assertFull, speaks } from '../dist/wait-for-widget.ts';
import { navigation } from '../../src/generated/en/navigation.ts';
import { panels } from '../../src/generated/en/panels.ts';
import { services } from '../../src/generated/en/services.ts';
import * as spanish from '../../src/generated/es/articles/medication-management.ts';
import { bundle } from './build.ts';
import type { Built } from './build.ts';
import { name } from './project.ts';

const [, sentence = ''] = article;
const prose = sentence.slice(-40);
/** Text of the other elements. */
const others = [panels.tms.title, navigation.label, services.neuromodulation.heading].map(String);
const everything = [prose, ...others, 'tel:988', 'mtc-skip-link'];

describe('a project that imports ./article.js', () => {
  let built: Built;
  before(async () => {
    const host = `
      import '${name}/article.js';
      import { LitElement, html } from 'lit';
      customElements.define('host-card', class extends LitElement { render() { return html\`<slot></slot>\`; } });
      document.querySelector('main').innerHTML = '<mtc-article></mtc-article><host-card></host-card>';`;
    built = await bundle({ 'main.js': host });
  });

  it('shows the article, and loads nothing else', async () => {
    const host = await built.open();
    await assertFull(host.page);
    assert.deepEqual(host.errors, []);
    assert.equal(host.requests.filter((url) => url.endsWith('.js')).length, 1);
    await host.close();
  });

  it('loads another language from separate files', async () => {
    assert.ok(!built.entry.includes(String(spanish.article.alt)));
    const host = await built.open('es');
    await speaks(host.page, 'mtc-article', 'es');
    assert.deepEqual(host.errors, []);
    const words = [...built.scripts].filter(([, text]) => text.includes(String(spanish.article.alt)));
    assert.equal(words.length, 1);
    assert.ok(host.requests.includes(host.origin + words[0]?.[0]), host.requests.join());
    await host.close();
  });

  it('does not contain the text of other elements', () => {
    assert.ok(built.entry.includes(prose));
    for (const text of others) assert.ok(!built.entry.includes(text), text);
  });

  it('shares one copy of Lit with the project', async () => {
    const host = await built.open();
    const versions = await host.page.evaluate(() => {
      const { litElementVersions, litHtmlVersions, reactiveElementVersions } =
        globalThis as unknown as Record<string, string[]>;
      return [litElementVersions, litHtmlVersions, reactiveElementVersions].map((list) => list?.length);
    });
    assert.deepEqual(versions, [1, 1, 1]);
    await host.close();
  });
});

describe('sideEffects', () => {
  it('leave content, other widgets and definitions out of a bundle with one class', async () => {
    const main = `
      import { MtcSkipLink } from '${name}/skip-link/element.js';
      customElements.define('my-link', class extends MtcSkipLink {});`;
    const { entry } = await bundle({ 'main.js': main });
    for (const text of everything) assert.ok(!entry.includes(text), text);
  });

  it('keep everything of the module that defines all five', async () => {
    const { entry } = await bundle({ 'main.js': `import '${name}';` });
    for (const text of everything) assert.ok(entry.includes(text), text);
  });

  it('drop an unused class', async () => {
    const { entry } = await bundle({
      'main.js': `import { MtcTmsPanel } from '${name}/tms-panel/element.js'; console.log(1);`,
    });
    assert.ok(entry.length < 1500, `${entry.length} B`);
  });

  it('keep the crisis line of a class, and the text of one component from ./react', async () => {
    const main = `
      import { MtcArticle } from '${name}/react';
      document.title = MtcArticle.displayName;`;
    const { entry } = await bundle({ 'main.js': main }, ['react']);
    for (const text of ['tel:988', prose]) assert.ok(entry.includes(text), text);
    for (const text of others) assert.ok(!entry.includes(text), text);
  });
});
