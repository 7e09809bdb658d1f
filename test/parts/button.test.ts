import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { show } from '../helpers/fixture.ts';
import { part } from '../helpers/find.ts';

describe('the button', () => {
  for (const tag of ['mtc-nav-footer', 'mtc-tms-panel'])
    it(`keeps its text colour when it gets the focus by keyboard, in <${tag}>`, async () => {
      const action = part(await show(`<${tag}></${tag}>`), 'action');
      const before = getComputedStyle(action).color;
      action.focus();
      expect(action.matches(':focus-visible')).to.equal(true);
      expect(getComputedStyle(action).color).to.equal(before);
    });
});
