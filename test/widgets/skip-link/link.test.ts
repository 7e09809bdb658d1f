import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/entries/mtc.ts';
import { skipLink } from '../../../src/i18n/strings.ts';
import { set, show } from '../../helpers/fixture.ts';
import { expectNode, isSeen, part, partNames, tidy, wordsOf } from '../../helpers/find.ts';
import { emulateMedia } from '../../helpers/media.ts';
import { lines } from '../../helpers/record.ts';

const inView = (element: Element): boolean => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return isSeen(element) && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
};

const PLACES = {
  'first in the page': '<mtc-skip-link></mtc-skip-link>',
  'in a scrolled page': '<div style="height: 3000px"></div><mtc-skip-link></mtc-skip-link>',
  'in a flex row': '<div style="display: flex"><mtc-skip-link></mtc-skip-link><p>Text</p></div>',
  dark: '<mtc-skip-link theme="dark"></mtc-skip-link>',
  'in a page from the right': '<div dir="rtl"><mtc-skip-link></mtc-skip-link></div>',
};

describe('the skip link', () => {
  it('has the text of the clinic’s page', async () => {
    const [first] = (await (await fetch('/test/fixtures/seed.txt')).text()).split('\n').map(tidy);
    const element = await show('<mtc-skip-link></mtc-skip-link>');
    expect(wordsOf(part(element, 'link'))).to.equal(first);
    expect(first).to.equal(skipLink.skipToContent());
    expect(partNames(element)).to.deep.equal(['link']);
  });

  for (const [place, markup] of Object.entries(PLACES)) {
    it(`is visible only while it has the focus: ${place}`, async () => {
      const element = await show(`${markup}<button>Next</button>`);
      const link = part(element, 'link');
      expect(inView(link)).to.equal(false);
      link.focus();
      expect(inView(link)).to.equal(true);
      link.blur();
      expect(inView(link)).to.equal(false);
    });
  }

  it('is the first tab stop', async () => {
    const element = await show('<mtc-skip-link></mtc-skip-link><a href="/">Next</a>');
    await sendKeys({ press: 'Tab' });
    expectNode(document.activeElement, element);
    expectNode(element.shadowRoot?.activeElement, part(element, 'link'));
    expect(getComputedStyle(part(element, 'link')).outlineStyle).to.equal('solid');
    await sendKeys({ press: 'Tab' });
    expectNode(document.activeElement, element.nextElementSibling);
  });

  it('takes no space in the page, with or without the focus', async () => {
    const element = await show('<mtc-skip-link></mtc-skip-link><p>Text</p>');
    const next = element.nextElementSibling as Element;
    const { top } = next.getBoundingClientRect();
    part(element, 'link').focus();
    expect(next.getBoundingClientRect().top).to.equal(top);
    element.remove();
    expect(next.getBoundingClientRect().top).to.equal(top);
  });

  it('is not printed', async () => {
    const element = await show('<mtc-skip-link></mtc-skip-link>');
    part(element, 'link').focus();
    await emulateMedia({ media: 'print' });
    expect(isSeen(part(element, 'link'))).to.equal(false);
    await emulateMedia();
  });

  it('may have other text', async () => {
    const element = await show('<mtc-skip-link><b slot="link">To the text</b></mtc-skip-link>');
    expect(wordsOf(part(element, 'link'))).to.equal('To the text');
  });
});

describe('href', () => {
  const written = (element: Element): string | null => part(element, 'link').getAttribute('href');

  for (const [href, expected] of [
    ['#content', '#content'],
    [' #content ', '#content'],
    ['/page#main', '/page#main'],
    ['', '#main'],
  ] as const) {
    it(`"${href}" is read`, async () => {
      const console = lines();
      expect(written(await show(`<mtc-skip-link href="${href}"></mtc-skip-link>`))).to.equal(expected);
      expect(console).to.deep.equal([]);
    });
  }

  for (const href of [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java&#9;script:alert(1)',
    '&#1;javascript:alert(1)',
    'data:text/html,hello',
    'vbscript:a',
  ]) {
    it(`"${href}" is refused, with one error`, async () => {
      const console = lines();
      expect(written(await show(`<mtc-skip-link href="${href}"></mtc-skip-link>`))).to.equal('#main');
      expect(console).to.have.lengthOf(1);
    });
  }

  it('changes, and back', async () => {
    const element = await show('<mtc-skip-link></mtc-skip-link>');
    await set(element, { href: '#content' });
    expect(written(element)).to.equal('#content');
    await set(element, { href: null });
    expect(written(element)).to.equal('#main');
  });
});
