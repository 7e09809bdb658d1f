import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { afterTest, put, set, settled, show } from '../helpers/fixture.ts';
import { box, isSeen } from '../helpers/find.ts';
import { events, lines } from '../helpers/record.ts';

/** Content that is no fallback: something that only a page has, or several things of which a fallback has one. */
const PAGES = [
  '<main>Page</main>',
  '<div><main>Page</main></div>',
  '<div role="main">Page</div>',
  '<div>Page <mtc-skip-link></mtc-skip-link></div>',
  '<div>Page <mtc-of-another-version></mtc-of-another-version></div>',
  '<header>Page</header><footer>Page</footer>',
  '<div><nav>Page</nav><form>Page</form></div>',
  '<div role="navigation">Page</div><div role="contentinfo">Page</div>',
  '<p>Page</p><aside>Page</aside><script type="text/javascript"></script>',
];

/** Content that a fallback may have, written by an author or added by a plugin. */
const FALLBACKS = [
  '<p>Fallback</p>',
  '<article><header><h2>Fallback</h2></header></article>',
  '<section><h2>Fallback</h2><ul><li><a href="tel:988">988</a></li></ul></section>',
  '<figure>Fallback</figure>',
  '<nav>Fallback</nav>',
  '<nav>Fallback</nav><nav>Contents</nav>',
  '<aside>Fallback</aside>',
  '<form>Fallback</form>',
  '<div>Fallback<script>/* of a plugin */</script></div>',
  '<nav>Contents</nav><p>Fallback</p><script type="application/ld+json">{}</script>',
  '<template><main>Not there</main></template><nav>Fallback</nav><template><footer></footer></template>',
  '<nav>Contents</nav><div data-mtc-fallback><aside>Advert</aside><p>Fallback</p></div><form>Sign up</form>',
];

describe('a page that was swallowed by a self-closed tag', () => {
  it('stays visible after the widget, with one error that says how to close the tag', async () => {
    const errors = events('mtc-error');
    const console = lines();
    const container = put(`<mtc-nav-footer/><main>The page</main><mtc-service-card></mtc-service-card>`);
    await settled(container);
    const [footer, main, card] = ['mtc-nav-footer', 'main', 'mtc-service-card'].map(
      (name) => container.querySelector(name) as HTMLElement,
    ) as [HTMLElement, HTMLElement, HTMLElement];
    expect(footer.contains(main)).to.equal(true);
    expect(isSeen(main)).to.equal(true);
    expect(isSeen(card)).to.equal(true);
    const end = box(footer).getBoundingClientRect().bottom;
    expect(main.getBoundingClientRect().top).to.be.at.least(end);
    expect(errors.map(({ code }) => code)).to.deep.equal(['swallowed-page']);
    expect(console).to.have.lengthOf(1);
    expect(console[0]).to.contain('<mtc-nav-footer></mtc-nav-footer>');
  });

  it('is reported once, whatever changes later', async () => {
    const console = lines();
    const element = await show('<mtc-article/><main>The page</main>');
    await set(element, { theme: 'dark' });
    element.append(document.createElement('nav'));
    await settled();
    expect(console).to.have.lengthOf(1);
  });

  for (const markup of PAGES) {
    it(`is detected in ${markup}`, async () => {
      lines();
      const element = await show(`<mtc-service-card>${markup}</mtc-service-card>`);
      expect(isSeen(element.firstElementChild as Element)).to.equal(true);
    });
  }

  for (const markup of FALLBACKS) {
    it(`is not suspected in ${markup}`, async () => {
      const console = lines();
      const element = await show(`<mtc-service-card>${markup}</mtc-service-card>`);
      expect(isSeen(element.firstElementChild as Element)).to.equal(false);
      expect(console).to.deep.equal([]);
    });
  }

  for (const markup of PAGES) {
    it(`is not suspected when something comes after the tag: ${markup}`, async () => {
      const console = lines();
      const container = put(`<div><mtc-service-card>${markup}</mtc-service-card> <p>The page</p></div>`);
      await settled(container);
      const card = container.querySelector('mtc-service-card');
      expect(isSeen(card?.firstElementChild as Element)).to.equal(false);
      expect(console).to.deep.equal([]);
    });
  }

  it('is detected at the end of the body, even if a script added something after it', async () => {
    lines();
    const element = document.createElement('mtc-service-card');
    const consent = document.createElement('div');
    document.body.append(element, consent);
    afterTest(() => [element, consent].forEach((node) => node.remove()));
    element.innerHTML = '<main>The page</main>';
    await settled(document.body);
    expect(isSeen(element.firstElementChild as Element)).to.equal(true);
  });

  it('is not suspected in slotted children', async () => {
    const console = lines();
    await show('<mtc-nav-footer><form slot="after">Search</form></mtc-nav-footer>');
    expect(console).to.deep.equal([]);
  });

  it('is detected when the parser delivers it late', async () => {
    const console = lines();
    const element = await show('<mtc-article><p>Fallback</p></mtc-article>');
    expect(console).to.deep.equal([]);
    const main = element.appendChild(document.createElement('main'));
    main.textContent = 'The page';
    await settled();
    expect(isSeen(main)).to.equal(true);
    expect(console).to.have.lengthOf(1);
  });
});
