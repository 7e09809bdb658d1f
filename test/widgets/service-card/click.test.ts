import { expect } from 'chai';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/entries/mtc.ts';
import { show } from '../../helpers/fixture.ts';
import { expectNode, links, part } from '../../helpers/find.ts';
import { events, followed } from '../../helpers/record.ts';

const markup = (attributes = ''): string =>
  `<div style="width: 400px"><mtc-service-card ${attributes}></mtc-service-card><button>Next</button></div>`;

type Point = [x: number, y: number];

const middle = ({ left, top, width, height }: DOMRect): Point => [
  Math.round(left + width / 2),
  Math.round(top + height / 2),
];

describe('the card under the pointer', () => {
  afterEach(() => resetMouse());

  for (const layout of ['vertical', 'horizontal']) {
    for (const name of ['picture', 'heading', 'summary', 'action']) {
      it(`follows its link on a click on the ${name}: ${layout}`, async () => {
        const [seen, went] = [events('mtc-navigate'), followed()];
        const element = await show(markup(`layout="${layout}"`));
        await sendMouse({ type: 'click', position: middle(part(element, name).getBoundingClientRect()) });
        expect(went).to.deep.equal([links(element)[0]?.href]);
        expect(seen).to.have.lengthOf(1);
      });
    }
  }

  it('follows its link on a click in each corner', async () => {
    const went = followed();
    const element = await show(`<div style="padding: 20px">${markup()}</div>`);
    const { left, right, top, bottom } = part(element, 'card').getBoundingClientRect();
    const corners: Point[] = [
      [left + 8, top + 8],
      [right - 8, top + 8],
      [left + 8, bottom - 8],
      [right - 8, bottom - 8],
    ];
    for (const [x, y] of corners) {
      await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
    }
    expect(went).to.have.lengthOf(4);
  });

  it('leaves a click with a modifier key to the browser', async () => {
    const [seen, went] = [events('mtc-navigate'), followed()];
    const element = await show(markup());
    for (const key of ['Control', 'Shift', 'Meta']) {
      await sendKeys({ down: key });
      await sendMouse({ type: 'click', position: middle(part(element, 'picture').getBoundingClientRect()) });
      await sendKeys({ up: key });
    }
    expect(went).to.have.lengthOf(3);
    expect(seen).to.deep.equal([]);
  });

  it('leaves the middle button to the browser', async () => {
    const [seen, went] = [events('mtc-navigate'), followed()];
    const element = await show(markup());
    const position = middle(part(element, 'summary').getBoundingClientRect());
    await sendMouse({ type: 'click', button: 'middle', position });
    expect(went).to.have.lengthOf(1);
    expect(seen).to.deep.equal([]);
  });

  it('allows selecting text with the mouse, which is not a click', async () => {
    const went = followed();
    const element = await show(markup());
    const { left, right, top } = part(element, 'summary').getBoundingClientRect();
    const [start, end]: Point[] = [
      [Math.round(left + 2), Math.round(top + 8)],
      [Math.round(right - 60), Math.round(top + 8)],
    ] as [Point, Point];
    await sendMouse({ type: 'move', position: start });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: end });
    await sendMouse({ type: 'up' });
    expect(String(getSelection()).length).to.be.greaterThan(5);
    expect(went).to.deep.equal([]);
    getSelection()?.removeAllRanges();
  });

  it('leaves a slotted link alone', async () => {
    const went = followed();
    const element = await show(
      '<mtc-service-card><span slot="summary"><a href="/host">Of the host</a></span></mtc-service-card>',
    );
    const link = element.querySelector('a') as HTMLAnchorElement;
    await sendMouse({ type: 'click', position: middle(link.getBoundingClientRect()) });
    expect(went).to.deep.equal([link.href]);
  });

  it('extends no more than half an em around its content, so that cards in a grid do not overlap', async () => {
    const went = followed();
    const element = await show(`<div style="padding: 40px">${markup()}</div>`);
    const { left, top } = part(element, 'card').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left - 12), Math.round(top + 20)] });
    expect(went).to.deep.equal([]);
  });
});

describe('the card by keyboard', () => {
  it('has one tab stop: its link', async () => {
    const element = await show(`<button>Before</button>${markup()}`);
    (element.parentElement?.previousElementSibling as HTMLElement).focus();
    await sendKeys({ press: 'Tab' });
    expectNode(document.activeElement, element);
    expectNode(element.shadowRoot?.activeElement, part(element, 'action'));
    await sendKeys({ press: 'Tab' });
    expectNode(document.activeElement, element.nextElementSibling);
  });

  it('shows the focus around the whole card', async () => {
    const element = await show(markup());
    await sendKeys({ press: 'Tab' });
    expectNode(element.shadowRoot?.activeElement, part(element, 'action'));
    const ring = getComputedStyle(part(element, 'action'), '::after');
    expect(ring.outlineStyle).to.equal('solid');
    expect(parseFloat(ring.outlineWidth)).to.be.at.least(2);
    const card = part(element, 'card').getBoundingClientRect();
    expect(parseFloat(ring.width)).to.be.at.least(card.width);
    expect(parseFloat(ring.height)).to.be.at.least(card.height);
  });
});

describe('a card in a link of the host page', () => {
  for (const name of ['picture', 'summary'])
    it(`navigates once, to the card’s page, on a click on the ${name}`, async () => {
      const [seen, went] = [events('mtc-navigate'), followed()];
      const element = await show('<a href="/host"><mtc-service-card></mtc-service-card></a>');
      await sendMouse({ type: 'click', position: middle(part(element, name).getBoundingClientRect()) });
      await resetMouse();
      expect(went).to.deep.equal([links(element)[0]?.href]);
      expect(seen).to.have.lengthOf(1);
    });
});
