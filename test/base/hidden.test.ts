import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import type { MtcElement } from '../../src/base/element.ts';
import { afterTest, set, show } from '../helpers/fixture.ts';
import { isSeen, parts } from '../helpers/find.ts';
import { lines } from '../helpers/record.ts';

type Hiding = MtcElement & { hide: unknown };

const SPELLINGS = [
  'display: none',
  'display:none',
  'DISPLAY: NONE',
  'color: red; Display:none!important',
  'display:  none',
  'display\t:\nnone',
  'display:/* not now */none',
  'd\\69splay: n\\6f ne',
  'display: none !important;',
  'color:red;display:none',
  '--card-display:block; color: red; display: none',
];

const SHOWN = ['--side-display:none', '--side-display: none', 'display:none;display:block', 'display: flex'];

describe('an element that the page hides', () => {
  for (const style of SPELLINGS) {
    it(`is hidden by the inline style ${JSON.stringify(style)}, set at first or later`, async () => {
      const element = await show('<mtc-service-card></mtc-service-card>');
      expect(isSeen(element)).to.equal(true);
      await set(element, { style });
      expect(isSeen(element)).to.equal(false);
      await set(element, { style: null });
      expect(isSeen(element)).to.equal(true);
      const box = document.createElement('div');
      box.append(Object.assign(document.createElement('mtc-service-card')));
      box.firstElementChild?.setAttribute('style', style);
      const hidden = await show(box.innerHTML);
      expect(isSeen(hidden)).to.equal(false);
    });
  }

  for (const style of SHOWN)
    it(`is not hidden by the inline style ${style}`, async () => {
      const element = await show(`<mtc-service-card style="${style}"></mtc-service-card>`);
      expect(isSeen(element)).to.equal(true);
      await set(element, { style: null });
      await set(element, { style });
      expect(isSeen(element)).to.equal(true);
    });

  it('is hidden and shown by a script that sets its style', async () => {
    const element = await show('<mtc-service-card></mtc-service-card>');
    element.style.setProperty('display', 'none', 'important');
    expect(isSeen(element)).to.equal(false);
    element.style.display = '';
    expect(isSeen(element)).to.equal(true);
  });

  it('can be found by a search in the page when it is hidden="until-found"', async () => {
    const element = await show('<mtc-service-card hidden="until-found"></mtc-service-card>');
    const { display, contentVisibility } = getComputedStyle(element);
    expect([display, contentVisibility]).to.deep.equal(['block', 'hidden']);
    await set(element, { hidden: '' });
    expect(getComputedStyle(element).display).to.equal('none');
  });
});

describe('a method of the page with the name of a property', () => {
  const page = HTMLElement.prototype as { hide?: unknown };

  function method(this: HTMLElement): void {
    this.style.display = 'none';
  }

  it('can be called, and the attribute still works', async () => {
    const console = lines();
    const element = await show<Hiding>('<mtc-service-card hide="summary"></mtc-service-card>');
    page.hide = method;
    afterTest(() => delete page.hide);
    await set(element, { hide: 'picture' });
    expect([parts(element, 'picture').length, parts(element, 'summary').length]).to.deep.equal([0, 1]);
    (element.hide as () => void)();
    expect(isSeen(element)).to.equal(false);
    const other = await show<Hiding>('<mtc-service-card hide="summary"></mtc-service-card>');
    expect(parts(other, 'summary')).to.have.lengthOf(0);
    (other.hide as () => void)();
    expect(isSeen(other)).to.equal(false);
    expect(console).to.deep.equal([]);
  });

  it('leaves the property as it is on a page without such a method', async () => {
    const element = await show<Hiding>('<mtc-service-card></mtc-service-card>');
    expect(element.hide).to.equal('');
    element.hide = 'picture';
    await set(element, {});
    expect(parts(element, 'picture')).to.have.lengthOf(0);
    expect(element.getAttribute('hide')).to.equal('picture');
    for (const nothing of ['', null, undefined]) {
      element.hide = 'picture';
      element.hide = nothing;
      await set(element, {});
      expect(parts(element, 'picture')).to.have.lengthOf(1);
      expect(element.hasAttribute('hide')).to.equal(false);
    }
  });
});
