import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { show } from '../helpers/fixture.ts';
import { emulateMedia } from '../helpers/media.ts';

/** Transitions and animations, including those of pseudo-elements. */
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
    it(`stops in <${tag}> for people who prefer reduced motion`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(moving(element)).to.deep.equal([]);
    });
  }

  it('affects only arrows and discs for everybody else', async () => {
    for (const tag of ['mtc-service-card', 'mtc-tms-panel', 'mtc-nav-footer']) {
      const moved = moving(await show(`<${tag}></${tag}>`));
      expect(moved).to.include('svg');
      expect(moved.filter((name) => name !== 'svg' && name !== 'circle')).to.deep.equal([]);
    }
  });
});
