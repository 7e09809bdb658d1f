import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { settled, show } from '../helpers/fixture.ts';
import { isSeen, outline, part, partNames, wordsOf } from '../helpers/find.ts';
import { events, lines } from '../helpers/record.ts';

/** What frameworks write for null, false or an object. */
const STRAY = ['undefined', 'null', 'false', 'NaN', '[object Object]'];

describe('unusual values', () => {
  for (const value of STRAY) {
    it(`"${value}" for hide, heading-level and theme: everything is shown, with one error for each`, async () => {
      const whole = await show('<mtc-article></mtc-article>');
      const console = lines();
      const errors = events('mtc-error');
      const element = await show(
        `<mtc-article hide="${value}" heading-level="${value}" theme="${value}"></mtc-article>`,
      );
      expect(wordsOf(element)).to.equal(wordsOf(whole));
      expect(partNames(element)).to.deep.equal(partNames(whole));
      expect(outline(element)).to.deep.equal(outline(whole));
      expect(errors.map(({ message }) => /(hide|heading-level|theme)=/.exec(message)?.[1])).to.have.members([
        'hide',
        'heading-level',
        'theme',
      ]);
      expect(console).to.have.lengthOf(3);
    });

    it(`"${value}" for layout: vertical, with one error`, async () => {
      const console = lines();
      const element = await show(`<mtc-service-card layout="${value}"></mtc-service-card>`);
      const top = part(element, 'picture').getBoundingClientRect();
      expect(part(element, 'heading').getBoundingClientRect().top).to.be.at.least(top.bottom);
      expect(console).to.have.lengthOf(1);
    });
  }

  it('hidden="false" hides the element, as HTML defines it', async () => {
    expect(isSeen(await show('<mtc-article hidden="false"></mtc-article>'))).to.equal(false);
  });

  for (const nothing of [undefined, null]) {
    it(`a property set to ${nothing} has no effect`, async () => {
      const whole = wordsOf(await show('<mtc-service-card></mtc-service-card>'));
      const console = lines();
      const element = await show('<mtc-service-card></mtc-service-card>');
      for (const name of ['service', 'layout', 'headingLevel', 'hide', 'lang', 'theme', 'site', 'target']) {
        Object.assign(element, { [name]: nothing });
        await settled();
        expect(wordsOf(element), name).to.equal(whole);
      }
      expect(outline(element)[0]).to.match(/^h3 /);
      expect(console).to.deep.equal([]);
    });
  }

  it('heading-level accepts a number', async () => {
    const element = await show('<mtc-article></mtc-article>');
    Object.assign(element, { headingLevel: 5 });
    await settled();
    expect(outline(element)[0]).to.match(/^h5 /);
  });

  it('attributes in capitals, without quotes or with extra spaces are read', async () => {
    const console = lines();
    const element = await show(
      '<MTC-ARTICLE HEADING-LEVEL=4 hide="meta  sources\n"TOPIC=" medication-management "><p>a<p>b</mtc-article>',
    );
    expect(outline(element)[0]).to.match(/^h4 /);
    expect(partNames(element)).to.not.include.members(['meta']);
    expect(partNames(element)).to.not.include.members(['sources']);
    expect(console).to.deep.equal([]);
  });
});
