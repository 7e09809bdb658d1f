import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { ownAttributes, sharedAttributes, tagOf, widgets } from '../../src/entries/loader/widgets.ts';

describe('the list of attributes that the loader copies', () => {
  for (const widget of widgets)
    it(`has exactly the attributes that <${tagOf(widget)}> declares`, () => {
      const { observedAttributes } = customElements.get(tagOf(widget)) as unknown as {
        observedAttributes: string[];
      };
      // Not to be set, but to be read as the page has written it.
      const declared = observedAttributes.filter((name) => name !== 'style');
      expect([...ownAttributes[widget], ...sharedAttributes].sort()).to.deep.equal(declared.sort());
    });
});
