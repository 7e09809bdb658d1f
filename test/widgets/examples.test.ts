import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { show } from '../helpers/fixture.ts';
import { markupOf, widgets } from '../helpers/examples.ts';
import { events, lines } from '../helpers/record.ts';

describe('examples', () => {
  for (const [tag, examples] of Object.entries(widgets)) {
    it(`of <${tag}> have unique names`, () => {
      const names = examples.map(({ name }) => name);
      expect(names).to.deep.equal([...new Set(names)]);
    });

    for (const example of examples) {
      const expected = example.reports ? 'reports what is wrong' : 'has nothing to report';
      it(`${expected}: <${tag}>, ${example.name}`, async () => {
        const [console, warnings, errors] = [lines(), lines('warn'), events('mtc-error')];
        await show(markupOf(tag, example));
        expect(console).to.have.lengthOf(example.reports ? 1 : 0);
        expect(errors).to.have.lengthOf(console.length);
        expect(warnings).to.deep.equal([]);
      });
    }
  }
});
