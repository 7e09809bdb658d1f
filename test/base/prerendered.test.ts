import { expect } from 'chai';
import { addContent } from '../../src/content/store.ts';
import type { MtcElement } from '../../src/base/element.ts';
import { define } from '../../src/base/define.ts';
import { panels } from '../../src/generated/en/panels.ts';
import { MtcTmsPanel } from '../../src/widgets/tms-panel/element.ts';
import { put, set, settled, show } from '../helpers/fixture.ts';
import { box, expectNode, isSeen, outline, part, questions, summary, wordsOf } from '../helpers/find.ts';
import { events, lines } from '../helpers/record.ts';

addContent('en', { panels });
define('mtc-tms-panel', MtcTmsPanel);

/** A page with a prerendered panel, under a tag that is not defined yet. */
async function prerendered(tag: string): Promise<MtcElement> {
  const { shadowRoot } = await show('<mtc-tms-panel></mtc-tms-panel>');
  const container = put('');
  const root = `<template shadowrootmode="open">${shadowRoot?.innerHTML ?? ''}</template>`;
  container.setHTMLUnsafe(`<${tag}>${root}<p>Call 988.</p></${tag}>`);
  return container.firstElementChild as MtcElement;
}

const defineAs = (tag: string): void => define(tag, class extends MtcTmsPanel {});

describe('a prerendered root', () => {
  it('is replaced once, in one task, and keeps what is open and focused', async () => {
    const ready = events('mtc-ready');
    const console = lines();
    const element = await prerendered('mtc-taken-over');
    const reference = await show('<mtc-tms-panel></mtc-tms-panel>');
    ready.length = 0;
    (questions(element)[1] as HTMLDetailsElement).open = true;
    summary(questions(element)[2] as HTMLDetailsElement).focus();

    defineAs('mtc-taken-over');
    await element.updateComplete;
    expect(wordsOf(element)).to.equal(wordsOf(reference));
    expect(outline(element)).to.deep.equal(outline(reference));
    expect(element.shadowRoot?.querySelectorAll('[part~=panel]')).to.have.lengthOf(1);
    expect(questions(element).map((each) => each.open)).to.deep.equal(
      questions(element).map((_, index) => index === 1),
    );
    expectNode(element.shadowRoot?.activeElement, summary(questions(element)[2] as HTMLDetailsElement));
    expect(isSeen(element.querySelector('p') as Element)).to.equal(false);
    expect(ready.filter(({ target }) => target === element)).to.have.lengthOf(1);
    expect(console).to.deep.equal([]);
  });

  it('gets the styles of the element', async () => {
    const element = await prerendered('mtc-styled');
    const reference = await show('<mtc-tms-panel></mtc-tms-panel>');
    defineAs('mtc-styled');
    await settled(element.parentElement as HTMLElement);
    for (const name of ['action', 'safety', 'title']) {
      const [is, should] = [element, reference].map((each) => getComputedStyle(part(each, name)));
      expect([is?.color, is?.backgroundColor, is?.padding]).to.deep.equal([
        should?.color,
        should?.backgroundColor,
        should?.padding,
      ]);
    }
  });

  it('is replaced even if a translator has changed it', async () => {
    const element = await prerendered('mtc-translated');
    for (const each of element.shadowRoot?.querySelectorAll('p, h2, h3') ?? []) {
      each.innerHTML = `<font><font>¡${each.textContent}!</font></font>`;
    }
    defineAs('mtc-translated');
    await settled(element.parentElement as HTMLElement);
    expect(wordsOf(element)).to.equal(wordsOf(await show('<mtc-tms-panel></mtc-tms-panel>')));
    await set(element, { 'heading-level': '5' });
    expect(outline(element)[0]).to.match(/^h5/);
  });

  it('is replaced in an element that is already defined', async () => {
    const element = await prerendered('mtc-tms-panel');
    await settled(element.parentElement as HTMLElement);
    expect(element.shadowRoot?.querySelectorAll('[part~=panel]')).to.have.lengthOf(1);
    expect(box(element).lang).to.equal('en');
  });

  it('shows nothing when innerHTML leaves it as an inert template', async () => {
    const { shadowRoot } = await show('<mtc-tms-panel></mtc-tms-panel>');
    const root = `<template shadowrootmode="open">${shadowRoot?.innerHTML ?? ''}</template>`;
    const element = await show(`<mtc-tms-panel>${root}<p>Call 988.</p></mtc-tms-panel>`);
    expect(element.querySelector('template')).to.not.equal(null);
    expect(isSeen(element.querySelector('p') as Element)).to.equal(false);
    expect(wordsOf(element)).to.equal(wordsOf(await show('<mtc-tms-panel></mtc-tms-panel>')));
  });
});
