import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { services } from '../../src/generated/en/services.ts';
import type { MtcElement } from '../../src/base/element.ts';
import { put, settled, show, turn } from '../helpers/fixture.ts';
import { outline, part, said } from '../helpers/find.ts';
import { events, followed } from '../helpers/record.ts';

const heading = `h4 ${said(services['psychotherapy']?.heading)}`;
const markup =
  '<mtc-service-card service="psychotherapy" heading-level="4"><p>Call 988.</p></mtc-service-card>';

/** Checks that the element shows its content once, and that its link works. */
function expectWhole(element: Element): void {
  expect(outline(element)).to.deep.equal([heading]);
  expect(element.shadowRoot?.querySelectorAll('[part~=card]')).to.have.lengthOf(1);
  expect(element.children).to.have.lengthOf(1);
  const seen = events('mtc-navigate');
  part(element, 'action').click();
  expect(seen.map(({ page }) => page)).to.deep.equal([services['psychotherapy']?.page]);
}

describe('a clone', () => {
  it('works when it is made from a ready element, three times', async () => {
    followed();
    const original = await show(markup);
    const copies = [1, 2, 3].map(() => original.cloneNode(true) as MtcElement);
    original.after(...copies);
    await settled();
    for (const each of [original, ...copies]) expectWhole(each);
  });

  it('has the properties that were set, because they reflect', async () => {
    followed();
    const original = await show('<mtc-service-card><p>Call 988.</p></mtc-service-card>');
    Object.assign(original, { service: 'psychotherapy', headingLevel: 4 });
    await settled();
    const copy = original.cloneNode(true) as MtcElement;
    original.after(copy);
    await settled();
    expectWhole(copy);
  });

  it('works when it comes from a <template>, imported or cloned', async () => {
    followed();
    const container = put(`<template>${markup}</template>`);
    const { content } = container.firstElementChild as HTMLTemplateElement;
    container.append(document.importNode(content, true), content.cloneNode(true));
    await settled(container);
    expect(container.querySelectorAll('mtc-service-card')).to.have.lengthOf(2);
    for (const each of container.querySelectorAll('mtc-service-card')) expectWhole(each);
  });

  it('works when its source has a clonable prerendered root', async () => {
    followed();
    const ready = await show(markup);
    const root = `<template shadowrootmode="open" shadowrootclonable>${ready.shadowRoot?.innerHTML ?? ''}</template>`;
    const container = put('');
    container.setHTMLUnsafe(markup.replace('>', `>${root}`));
    const original = container.firstElementChild as MtcElement;
    await settled(container);
    const copies = [1, 2, 3].map(() => original.cloneNode(true));
    container.append(...copies);
    await settled(container);
    for (const each of container.children) expectWhole(each);
  });

  it('works as part of a larger piece of the page', async () => {
    followed();
    const original = await show(`<section>${markup}</section>`);
    const copy = original.parentElement?.cloneNode(true) as HTMLElement;
    original.parentElement?.after(copy);
    await settled(copy);
    expectWhole(copy.firstElementChild as Element);
  });
});

describe('moving an element', () => {
  it('hundreds of times does not change it', async () => {
    followed();
    const element = await show(`<div>${markup}</div>`);
    const [one, other] = [put(''), put('')];
    const ready = events('mtc-ready');
    for (let count = 0; count < 300; count++) (count % 2 ? one : other).prepend(element);
    await settled();
    expectWhole(element);
    for (let count = 0; count < 20; count++) {
      (count % 2 ? one : other).append(element);
      await element.updateComplete;
    }
    expectWhole(element);
    expect(ready).to.have.lengthOf(0);
  });

  it('before it has rendered causes no error', async () => {
    followed();
    const container = put(markup);
    const element = container.firstElementChild as MtcElement;
    element.remove();
    container.append(element);
    element.remove();
    await turn();
    container.append(element);
    await settled(container);
    expectWhole(element);
  });
});
