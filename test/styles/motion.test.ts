import { expect } from 'chai';
import '../../src/embed/mtc.ts';
import { show } from '../helpers/fixture.ts';
import { emulateMedia } from '../helpers/media.ts';

/** What moves over time, pseudo-elements included. */
function moving(element: Element): string[] {
  const all = element.shadowRoot?.querySelectorAll('*') ?? [];
  return [...all].flatMap((each) =>
    [null, '::before', '::after'].flatMap((pseudo) => {
      const { transitionDuration, transitionProperty, animationName } = getComputedStyle(each, pseudo);
      const isStill = /^0s(, 0s)*$/.test(transitionDuration) || transitionProperty === 'none';
      return isStill && animationName === 'none' ? [] : [`${each.localName}${pseudo ?? ''}`];
    }),
  );
}

describe('motion', () => {
  afterEach(() => emulateMedia());

  for (const tag of ['mtc-article', 'mtc-service-card', 'mtc-tms-panel', 'mtc-nav-footer', 'mtc-skip-link']) {
    it(`is none in <${tag}> for people who ask for less`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(moving(element)).to.deep.equal([]);
    });
  }

  it('is of an arrow and a disc alone for the others', async () => {
    expect(moving(await show('<mtc-service-card></mtc-service-card>'))).to.have.members(['svg', 'circle']);
    for (const tag of ['mtc-tms-panel', 'mtc-nav-footer']) {
      expect(new Set(moving(await show(`<${tag}></${tag}>`)))).to.deep.equal(new Set(['svg']));
    }
  });
});
