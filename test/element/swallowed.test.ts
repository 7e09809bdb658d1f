import { expect } from 'chai';
import '../../src/embed/mtc.ts';
import { put, set, settled, show } from '../helpers/fixture.ts';
import { box, isSeen } from '../helpers/find.ts';
import { events, lines } from '../helpers/record.ts';

/** What no fallback holds. */
const PAGES = [
  '<header>Page</header>',
  '<footer>Page</footer>',
  '<main>Page</main>',
  '<div><main>Page</main></div>',
  '<nav>Page</nav>',
  '<aside>Page</aside>',
  '<form>Page</form>',
  '<div>Page<script type="text/plain"></script></div>',
  '<div role="main">Page</div>',
  '<div><div role="navigation">Page</div></div>',
  '<div>Page <mtc-skip-link></mtc-skip-link></div>',
];

/** What a fallback may well hold. */
const FALLBACKS = [
  '<p>Fallback</p>',
  '<article><header><h2>Fallback</h2></header></article>',
  '<section><h2>Fallback</h2><ul><li><a href="tel:988">988</a></li></ul></section>',
  '<figure>Fallback</figure>',
];

describe('a page that a self-closed tag has swallowed', () => {
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

  it('is spoken of once, whatever changes later', async () => {
    const console = lines();
    const element = await show('<mtc-article/><main>The page</main>');
    await set(element, { theme: 'dark' });
    element.append(document.createElement('nav'));
    await settled();
    expect(console).to.have.lengthOf(1);
  });

  for (const markup of PAGES) {
    it(`is known by ${markup}`, async () => {
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

  it('is not suspected in words for a slot', async () => {
    const console = lines();
    await show('<mtc-nav-footer><form slot="after">Search</form></mtc-nav-footer>');
    expect(console).to.deep.equal([]);
  });

  it('is noticed where the parser brings it late', async () => {
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
