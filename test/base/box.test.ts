import { expect } from 'chai';
import { html } from 'lit';
import { addContent } from '../../src/content/store.ts';
import '../../src/entries/mtc.ts';
import { articles } from '../../src/generated/en/articles.ts';
import { panels } from '../../src/generated/en/panels.ts';
import type { Article, Panel } from '../../src/lib/piece.ts';
import { afterTest, pageStyle, put, set, settled, show } from '../helpers/fixture.ts';
import { box, expectNode, outline, questions, wordsOf } from '../helpers/find.ts';
import { lines } from '../helpers/record.ts';
import { spoken } from '../helpers/wait-for-locale.ts';

const TAGS = ['mtc-article', 'mtc-service-card', 'mtc-tms-panel', 'mtc-nav-footer', 'mtc-skip-link'];

addContent('en', {
  articles: {
    throws: {
      ...(articles['medication-management'] as Article),
      body: () => {
        throw new Error('out of order');
      },
    },
  },
});

describe('the box', () => {
  for (const tag of TAGS)
    it(`of <${tag}> stays the same node when an attribute or the language changes`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      const before = box(element);
      const [, content] = before.childNodes;
      await set(element, { 'heading-level': '4', theme: 'dark', site: 'https://example.org/' });
      expectNode(box(element), before);
      element.setAttribute('lang', 'ar');
      await spoken(element, 'ar');
      expectNode(box(element), before);
      expect(before.dir).to.equal('rtl');
      element.setAttribute('lang', 'en');
      await spoken(element, 'en');
      expectNode(box(element), before);
      expect(before.dir).to.equal('ltr');
      expect(element.shadowRoot?.querySelectorAll('.box')).to.have.lengthOf(1);
      expect(before.contains(content ?? null), 'the contents are rendered from scratch').to.equal(false);
    });

  it('of a prerendered root stays the same node when the element takes the root over', async () => {
    const reference = await show('<mtc-tms-panel></mtc-tms-panel>');
    const container = put('');
    const style = '<style>p { color: red }</style>';
    const root = reference.shadowRoot?.innerHTML.replace('ltr">', `ltr">${style}`) ?? '';
    container.setHTMLUnsafe(
      `<template><mtc-tms-panel><template shadowrootmode="open">${root}</template></mtc-tms-panel></template>`,
    );
    const [element] = container.querySelector('template')?.content.children ?? [];
    const before = box(element as Element);
    expect(before.querySelector('style')).to.not.equal(null);
    container.append(element as Element);
    await settled(container);
    expectNode(box(element as Element), before);
    expect(before.querySelector('style')).to.equal(null);
    expect(wordsOf(element as Element)).to.equal(wordsOf(reference));
    expect(element?.shadowRoot?.querySelectorAll('.box, div[hidden] slot')).to.have.lengthOf(2);
  });

  it('that a script has wrapped or copied is drawn once', async () => {
    for (const damage of [
      (before: Element) => before.replaceWith(document.createElement('p'), before.cloneNode(true)),
      (before: Element) => before.after(before.cloneNode(true), before.cloneNode(true)),
      (before: Element) => {
        const wrapper = document.createElement('div');
        before.replaceWith(wrapper);
        wrapper.append(before);
      },
    ]) {
      const element = await show('<mtc-article></mtc-article>');
      damage(box(element));
      await set(element, { 'heading-level': '5' });
      expect(outline(element)).to.have.lengthOf(1);
      expect(outline(element)[0]).to.match(/^h5/);
      expect(element.shadowRoot?.querySelectorAll('.box')).to.have.lengthOf(1);
    }
  });

  it('goes when the content cannot be shown, and comes back', async () => {
    lines();
    const element = await show('<mtc-article><p>Call 988.</p></mtc-article>');
    for (const topic of ['throws', 'no-such']) {
      await set(element, { topic });
      expect(element.shadowRoot?.querySelector('.box')).to.equal(null);
      await set(element, { topic: null });
      expect(outline(element)).to.have.lengthOf(1);
    }
  });
});

describe('the page', () => {
  for (const [where, markup, end] of [
    ['above what the visitor sees', '<mtc-article></mtc-article><p style="height: 150vh"></p>', 1],
    ['that the visitor reads', '<p style="height: 50vh"></p><mtc-article></mtc-article>', 1],
    ['below what the visitor sees', '<p style="height: 300vh"></p><mtc-article></mtc-article>', 0.4],
  ] as const)
    it(`does not scroll when an element changes ${where}`, async () => {
      // As in WebKit, which does not scroll along when something above the visitor changes its height.
      pageStyle('html { overflow-anchor: none }');
      const element = await show(`<div>${markup}</div>`);
      scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * end);
      const before = scrollY;
      expect(before).to.be.above(0);
      for (const attributes of [{ site: 'https://example.org/' }, { target: '_blank' }]) {
        await set(element, attributes);
        await new Promise(requestAnimationFrame);
        expect(scrollY).to.equal(before);
      }
    });

  it('is never shorter while an element renders, measures where it is, and is laid out', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    for (const each of questions(element)) each.open = true;
    const height = (): number => document.documentElement.scrollHeight;
    const before = height();
    const seen: Record<string, number> = {};
    // WebKit lays out the box before its new contents, as if it were empty. Chromium does not, so make it look empty.
    const shown = box(element);
    shown.getBoundingClientRect = () => {
      const contents = [...shown.children] as HTMLElement[];
      for (const each of contents) each.style.display = 'none';
      seen['the box'] = height();
      for (const each of contents) each.style.display = '';
      return HTMLElement.prototype.getBoundingClientRect.call(shown);
    };
    addContent('en', {
      panels: {
        tms: {
          ...(panels.tms as Panel),
          picture: (isBelow) => {
            isBelow();
            seen['the picture'] = height();
            return html``;
          },
        },
      },
    });
    afterTest(() => addContent('en', { panels }));
    await set(element, { 'heading-level': '3' });
    expect(Object.keys(seen)).to.deep.equal(['the picture', 'the box']);
    for (const [what, found] of Object.entries(seen)) expect(found, what).to.be.at.least(before);
    expect(shown.hasAttribute('style')).to.equal(false);
    expect(questions(element).every((each) => each.open)).to.equal(true);
  });
});
