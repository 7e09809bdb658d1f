import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { pageStyle, set, show } from '../helpers/fixture.ts';
import { box, part } from '../helpers/find.ts';
import { emulateMedia } from '../helpers/media.ts';
import { lines } from '../helpers/record.ts';

const ink = (element: Element): string => getComputedStyle(part(element, 'title')).color;
const ground = (element: Element): string => getComputedStyle(box(element)).backgroundColor;
const TRANSPARENT = 'rgba(0, 0, 0, 0)';

/** The text colour of each scheme in a forced theme. */
async function inks(): Promise<{ light: string; dark: string }> {
  const light = ink(await show('<mtc-article theme="light"></mtc-article>'));
  const dark = ink(await show('<mtc-article theme="dark"></mtc-article>'));
  expect(light).to.not.equal(dark);
  return { light, dark };
}

describe('theme', () => {
  afterEach(() => emulateMedia());

  for (const theme of ['', ' theme="auto"']) {
    describe(theme ? 'auto' : 'not given', () => {
      const markup = `<mtc-article${theme}></mtc-article>`;

      it('stays light on a page that declares nothing, even on a dark system', async () => {
        await emulateMedia({ colorScheme: 'dark' });
        expect(ink(await show(markup))).to.equal((await inks()).light);
      });

      it('is dark on a dark page, even on a light system', async () => {
        await emulateMedia({ colorScheme: 'light' });
        pageStyle(':root { color-scheme: dark }');
        expect(ink(await show(markup))).to.equal((await inks()).dark);
      });

      it('follows the system if the page does', async () => {
        pageStyle(':root { color-scheme: light dark }');
        const element = await show(markup);
        await emulateMedia({ colorScheme: 'dark' });
        expect(ink(element)).to.equal((await inks()).dark);
        await emulateMedia({ colorScheme: 'light' });
        expect(ink(element)).to.equal((await inks()).light);
      });

      it('follows a part of the page', async () => {
        const element = await show(`<section style="color-scheme: dark">${markup}</section>`);
        expect(ink(element)).to.equal((await inks()).dark);
      });

      it('paints no background and adds no padding', async () => {
        const element = await show(markup);
        expect(ground(element)).to.equal(TRANSPARENT);
        expect(part(element, 'hero').getBoundingClientRect().left).to.equal(
          element.getBoundingClientRect().left,
        );
      });
    });
  }

  for (const [theme, other] of [
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const) {
    it(`${theme} stays ${theme} on a ${other} page, on its own background`, async () => {
      pageStyle(`:root { color-scheme: ${other} }`);
      await emulateMedia({ colorScheme: other });
      const element = await show(`<mtc-article theme="${theme}"></mtc-article>`);
      expect(ink(element)).to.equal((await inks())[theme]);
      expect(ground(element)).to.not.equal(TRANSPARENT);
      expect(part(element, 'hero').getBoundingClientRect().left).to.be.above(
        element.getBoundingClientRect().left,
      );
    });
  }

  it('changes, and back', async () => {
    const element = await show('<mtc-article></mtc-article>');
    const { light, dark } = await inks();
    await set(element, { theme: 'dark' });
    expect(ink(element)).to.equal(dark);
    await set(element, { theme: null });
    expect([ink(element), ground(element)]).to.deep.equal([light, TRANSPARENT]);
  });

  it('treats an unknown value as auto', async () => {
    lines();
    const element = await show('<mtc-article theme="purple"></mtc-article>');
    expect([ink(element), ground(element)]).to.deep.equal([(await inks()).light, TRANSPARENT]);
  });
});
