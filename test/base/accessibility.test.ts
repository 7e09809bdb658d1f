import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { violations } from '../helpers/axe.ts';
import { pageAttribute, pageStyle, show } from '../helpers/fixture.ts';
import { markupOf, pageOf, widgets } from '../helpers/examples.ts';
import { part, questions } from '../helpers/find.ts';
import { lines } from '../helpers/record.ts';

const HOSTS = {
  light: ':root { color-scheme: light; background: #fff; color: #222 }',
  dark: ':root { color-scheme: dark; background: #121212; color: #eee } a { color: #9cf }',
};

describe('accessibility', () => {
  beforeEach(() => {
    pageAttribute('lang', 'en');
    document.title = 'A page of a host';
    lines();
  });

  it('axe finds a mistake inside a widget too', async () => {
    const element = await show(pageOf('mtc-article', { name: '', attributes: {} }));
    expect(await violations()).to.equal('');
    part(element, 'hero').querySelector('[role=img]')?.removeAttribute('aria-label');
    part(element, 'body').style.color = '#ddd';
    expect(await violations())
      .to.match(/role-img-alt/)
      .and.match(/color-contrast/);
  });

  for (const [scheme, style] of Object.entries(HOSTS)) {
    describe(scheme, () => {
      for (const [tag, examples] of Object.entries(widgets)) {
        for (const example of examples) {
          // test/dist/stories.test.ts checks the light theme in the width of the example.
          const width = scheme === 'light' ? 240 : example.width;
          it(`<${tag}>: ${example.name}${width ? `, in ${width} px` : ''}`, async () => {
            pageStyle(style);
            const element = await show(pageOf(tag, example, width));
            for (const each of questions(element)) each.open = true;
            if (tag === 'mtc-skip-link') part(element, 'link').focus();
            expect(await violations()).to.equal('');
          });
        }
      }
    });
  }

  const plain = (tag: string, children = ''): string => markupOf(tag, { name: '', attributes: {}, children });

  it('all widgets on one page, as a clinic would place them', async () => {
    const cards = plain('mtc-service-card').repeat(2);
    const main = `<main id="main"><h1>Page</h1>${plain('mtc-article')}${cards}${plain('mtc-tms-panel')}</main>`;
    await show(
      `<header>${plain('mtc-skip-link')}</header>${main}<footer>${plain('mtc-nav-footer')}</footer>`,
    );
    expect(await violations()).to.equal('');
  });

  // Outside a landmark, axe would report it: it finds skip links by their place in the document, and does not look for
  // them in shadow roots.
  it('a skip link that comes first in the header of a page with links', async () => {
    const links = '<a href="/other/">Other page</a>';
    await show(`<header>${plain('mtc-skip-link')}${links}</header><main id="main"><h1>Page</h1></main>`);
    expect(await violations()).to.equal('');
  });

  it('children that are hidden, which axe does not check', async () => {
    const faulty = '<img src="data:,"><h6>Fallback</h6>';
    const element = await show(`<main><h1>Page</h1>${plain('mtc-article', faulty)}</main>`);
    expect(await violations()).to.equal('');
    expect(element.children).to.have.lengthOf(2);
  });
});
