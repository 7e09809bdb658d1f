import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { set, show } from '../helpers/fixture.ts';
import { box, outline, part, parts } from '../helpers/find.ts';
import { lines } from '../helpers/record.ts';

const PAIRS = ['“”', '””', '„“', '«»', '‘’', '″″', '”"'];

describe('a value in quotation marks that HTML does not know', () => {
  for (const [open, close] of PAIRS) {
    it(`is read without ${open} and ${close}, set at first or later`, async () => {
      const console = lines();
      const element = await show(
        `<mtc-service-card service=&#8220;psychotherapy&#8221; heading-level=${open}5${close}></mtc-service-card>`,
      );
      expect(outline(element)[0]).to.match(/^h5 Psycho/);
      await set(element, { hide: `${open}picture ${close}`, theme: `${open}dark${close}` });
      expect(parts(element, 'picture')).to.have.lengthOf(0);
      expect(getComputedStyle(box(element)).colorScheme).to.equal('dark');
      expect(console).to.deep.equal([]);
    });
  }

  it('is read as a language, on the element and on ancestors', async () => {
    const console = lines();
    const element = await show('<mtc-skip-link lang=“en-GB”></mtc-skip-link>');
    await show('<div lang=„en-US“><mtc-skip-link></mtc-skip-link></div>');
    expect(box(element).lang).to.equal('en');
    expect(console).to.deep.equal([]);
  });

  it('keeps its marks in a label, where they may be intended', async () => {
    const element = await show('<mtc-nav-footer label="“Read on”"></mtc-nav-footer>');
    expect(part(element, 'nav').getAttribute('aria-label')).to.equal('“Read on”');
  });
});
