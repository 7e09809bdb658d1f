import { expect } from 'chai';
import '../../../src/entries/mtc.ts';
import { clinic } from '../../../src/generated/clinic.ts';
import { services } from '../../../src/generated/en/services.ts';
import { show } from '../../helpers/fixture.ts';
import { isSeen, outline, part, partNames, said, wordsOf } from '../../helpers/find.ts';

const PARTS = ['card', 'picture', 'heading', 'summary', 'action'];

const rect = (element: Element, name: string): DOMRect => part(element, name).getBoundingClientRect();
const card = (attributes: string, width = 600): Promise<Element> =>
  show(`<div style="width: ${width}px"><mtc-service-card ${attributes}></mtc-service-card></div>`);

describe('service', () => {
  for (const [id, service] of Object.entries(services)) {
    it(`"${id}" shows that service: heading, summary, link`, async () => {
      const element = await card(`service="${id}"`);
      expect(wordsOf(part(element, 'heading'))).to.equal(said(service.heading));
      expect(wordsOf(part(element, 'summary'))).to.equal(said(service.summary));
      expect(wordsOf(part(element, 'action'))).to.equal(said(service.action));
      expect(part(element, 'action')).to.have.property(
        'href',
        clinic.site + (clinic.pages[service.page] ?? ''),
      );
      for (const name of PARTS) expect(isSeen(part(element, name)), name).to.equal(true);
    });
  }

  it('is TMS by default', async () => {
    expect(wordsOf(part(await card(''), 'heading'))).to.equal(said(services['tms']?.heading));
  });

  it('has a picture for each service, which is decorative', async () => {
    const drawings = new Set<string>();
    for (const id of Object.keys(services)) {
      const drawing = part(await card(`service="${id}"`), 'picture').querySelector('svg');
      expect(drawing?.getAttribute('aria-hidden')).to.equal('true');
      drawings.add(drawing?.innerHTML ?? '');
    }
    expect(drawings.size).to.equal(Object.keys(services).length);
  });
});

describe('the notice of a pending card', () => {
  for (const theme of ['light', 'dark']) {
    it(`is quieter than the summary, ${theme}`, async () => {
      const element = await card(`theme="${theme}"`);
      const notice = element.shadowRoot?.querySelector('.pending strong');
      expect(isSeen(notice as Element)).to.equal(true);
      const [quiet, loud] = [notice as Element, part(element, 'summary')].map((each) =>
        getComputedStyle(each),
      );
      expect(parseFloat(quiet?.fontSize ?? '')).to.be.below(parseFloat(loud?.fontSize ?? ''));
      expect(quiet?.fontWeight).to.equal(loud?.fontWeight);
      expect(quiet?.color).to.not.equal(loud?.color);
      expect(loud?.color).to.equal(getComputedStyle(part(element, 'heading')).color);
    });
  }
});

describe('layout', () => {
  for (const layout of ['', 'layout="vertical"']) {
    it(`${layout || 'default'}: the picture is above the text, at any width`, async () => {
      for (const width of [240, 320, 600, 1000]) {
        const element = await card(layout, width);
        expect(rect(element, 'picture').bottom).to.be.at.most(rect(element, 'heading').top);
      }
    });
  }

  it('"horizontal": the picture is beside the text from 20em', async () => {
    for (const width of [320, 480, 600, 1000]) {
      const element = await card('layout="horizontal"', width);
      expect(rect(element, 'picture').right, `${width}`).to.be.at.most(rect(element, 'heading').left);
      expect(rect(element, 'picture').top).to.be.below(rect(element, 'heading').bottom);
    }
  });

  it('"horizontal": the picture is above the text below 20em', async () => {
    const element = await card('layout="horizontal"', 300);
    expect(rect(element, 'picture').bottom).to.be.at.most(rect(element, 'heading').top);
  });

  it('does not change the order of the text', async () => {
    expect(partNames(await card('layout="horizontal"'))).to.deep.equal(partNames(await card('')));
  });
});

describe('heading-level', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`${level} is the level of the heading, whose size stays the same`, async () => {
      const element = await card(`heading-level="${level}"`);
      expect(outline(element)).to.deep.equal([`h${level} ${said(services['tms']?.heading)}`]);
      const size = getComputedStyle(part(element, 'heading')).fontSize;
      expect(size).to.equal(getComputedStyle(part(await card(''), 'heading')).fontSize);
    });
  }

  it('is 3 by default', async () => {
    expect(outline(await card(''))[0]).to.match(/^h3 /);
  });
});

describe('hide', () => {
  it('hides nothing by default, and shows the parts in reading order', async () => {
    expect(partNames(await card(''))).to.deep.equal(PARTS);
  });

  for (const token of ['picture', 'summary']) {
    it(`"${token}" hides only that part`, async () => {
      expect(partNames(await card(`hide="${token}"`))).to.deep.equal(PARTS.filter((name) => name !== token));
    });
  }

  it('may hide both: the heading and the link stay', async () => {
    expect(partNames(await card('hide="summary picture"'))).to.deep.equal(['card', 'heading', 'action']);
  });
});

describe('slots', () => {
  for (const slot of ['picture', 'heading', 'summary', 'action']) {
    it(`"${slot}" replaces the text of the part`, async () => {
      const element = await show(
        `<mtc-service-card><span slot="${slot}">Of the host</span></mtc-service-card>`,
      );
      expect(wordsOf(part(element, slot))).to.equal('Of the host');
      expect(isSeen(element.firstElementChild as Element)).to.equal(true);
    });
  }

  it('keep the heading and link elements', async () => {
    const element = await show(
      '<mtc-service-card><b slot="heading">Ours</b><b slot="action">Go</b></mtc-service-card>',
    );
    expect(outline(element)).to.deep.equal(['h3 Ours']);
    expect(part(element, 'action')).to.have.property('href').that.contains(clinic.site);
  });
});
