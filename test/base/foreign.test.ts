import { expect } from 'chai';
import { addRightToLeft } from '../helpers/right-to-left.ts';
import '../../src/entries/mtc.ts';
import { panels } from '../../src/generated/en/panels.ts';
import { set, show } from '../helpers/fixture.ts';
import { box, outline, partNames, questions, wordsOf } from '../helpers/find.ts';
import { lines } from '../helpers/record.ts';

addRightToLeft({ panels });

/** Wraps every text, as page translators do. */
function wrapTexts(root: ShadowRoot): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `¡${text.data}!`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

const whole = async (attributes = ''): Promise<string> =>
  wordsOf(await show(`<mtc-tms-panel ${attributes}></mtc-tms-panel>`));

const DAMAGES: Record<string, (root: ShadowRoot) => void> = {
  'every text wrapped in <font>': wrapTexts,
  'its root cleared by textContent': (root) => (root.textContent = ''),
  'its root filled by innerHTML': (root) => (root.innerHTML = '<p>Something else</p>'),
  'every comment removed': (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const comments: Comment[] = [];
    while (walker.nextNode()) comments.push(walker.currentNode as Comment);
    for (const comment of comments) comment.remove();
  },
  'its elements reversed': (root) => root.append(...[...root.querySelectorAll('p, h2, h3')].reverse()),
};

describe('an element whose shadow root was changed from outside', () => {
  for (const [damage, inflict] of Object.entries(DAMAGES)) {
    it(`renders again, completely and once: ${damage}`, async () => {
      const console = lines();
      const element = await show('<mtc-tms-panel></mtc-tms-panel>');
      inflict(element.shadowRoot as ShadowRoot);
      await set(element, { 'heading-level': '4' });
      expect(outline(element)[0]).to.match(/^h4/);
      expect(wordsOf(element)).to.equal(await whole());
      await set(element, { lang: 'ar-XB' });
      expect(box(element).dir).to.equal('rtl');
      expect(wordsOf(element)).to.equal(await whole('lang="ar-XB"'));
      await set(element, { hide: 'facts' });
      expect(partNames(element)).to.not.include('facts');
      expect(console).to.deep.equal([]);
    });
  }

  it('renders again each time a translator changes it', async () => {
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    (questions(element)[0] as HTMLDetailsElement).open = true;
    for (const level of ['1', '2', '3', '4']) {
      wrapTexts(element.shadowRoot as ShadowRoot);
      await set(element, { 'heading-level': level });
      expect(wordsOf(element)).to.equal(await whole());
      expect(questions(element)[0]?.open).to.equal(true);
    }
  });
});
