import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/entries/mtc.ts';
import { afterTest, put, settled, show } from '../../helpers/fixture.ts';
import { expectNode, part } from '../../helpers/find.ts';
import { events, followed, lines } from '../../helpers/record.ts';

const attributes = (element: Element): string[] =>
  [...element.attributes].map(({ name, value }) => `${name}=${value}`);

/** Shows a page with a skip link, and follows it. */
async function skip(page: string, link = '<mtc-skip-link></mtc-skip-link>'): Promise<HTMLElement> {
  const element = await show(link + page);
  part(element, 'link').click();
  return element;
}

const find = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;

describe('following the skip link', () => {
  it('moves the focus to the target, which is unchanged afterwards', async () => {
    await skip('<main id="main" class="a">Text <button>In it</button></main>');
    const main = find('main');
    expectNode(document.activeElement, main);
    await sendKeys({ press: 'Tab' });
    expectNode(document.activeElement, find('main button'));
    expect(attributes(main)).to.deep.equal(['id=main', 'class=a']);
  });

  it('works by keyboard, any number of times', async () => {
    const element = await show('<mtc-skip-link></mtc-skip-link><main id="main">Text</main>');
    for (let count = 0; count < 3; count++) {
      part(element, 'link').focus();
      await sendKeys({ press: 'Enter' });
      expectNode(document.activeElement, find('main'));
    }
    find('main').blur();
    expect(attributes(find('main'))).to.deep.equal(['id=main']);
  });

  for (const tabindex of ['0', '-1']) {
    it(`leaves a tabindex of ${tabindex} alone`, async () => {
      await skip(`<main id="main" tabindex="${tabindex}">Text</main>`);
      const main = find('main');
      expectNode(document.activeElement, main);
      main.blur();
      expect(attributes(main)).to.deep.equal(['id=main', `tabindex=${tabindex}`]);
    });
  }

  it('may lead to something that can get the focus by itself', async () => {
    await skip('<button id="main">Text</button>');
    const button = find('#main');
    expectNode(document.activeElement, button);
    expect(attributes(button)).to.deep.equal(['id=main']);
  });

  it('leaves a target unchanged that cannot get the focus', async () => {
    lines();
    await skip('<div id="main" hidden>Text</div>');
    expect(attributes(find('#main'))).to.deep.equal(['id=main', 'hidden=']);
  });

  it('goes to the target of href, even if its id is percent-encoded', async () => {
    const page = '<main id="main">Text</main><div id="häupt">Text</div>';
    await skip(page, '<mtc-skip-link href="#h%C3%A4upt"></mtc-skip-link>');
    expect(document.activeElement?.id).to.equal('häupt');
  });

  it('uses an id with an invalid percent code as it is', async () => {
    await skip('<div id="100%">Text</div>', '<mtc-skip-link href="#100%"></mtc-skip-link>');
    expect(document.activeElement?.id).to.equal('100%');
  });

  for (const main of ['<main>Text</main>', '<div role="main">Text</div>']) {
    it(`goes to ${main} if the target is missing`, async () => {
      await skip(main, '<mtc-skip-link href="#no-such"></mtc-skip-link>');
      expectNode(document.activeElement, find('main, [role=main]'));
      (document.activeElement as HTMLElement).blur();
      expect(find('main, [role=main]').hasAttribute('tabindex')).to.equal(false);
    });
  }

  it('reports once that there is neither a target nor main content', async () => {
    const [errors, console] = [events('mtc-error'), lines()];
    const element = await skip('<p>Text</p>');
    part(element, 'link').click();
    expect(errors.map(({ code }) => code)).to.deep.equal(['no-target']);
    expect(console).to.have.lengthOf(1);
    expect(console[0]).to.contain('#main');
  });

  it('is not a navigation, whatever <base> says, and fires no event', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = '/portal/';
    afterTest(() => base.remove());
    const [seen, went, before] = [events('mtc-navigate'), followed(), location.href];
    await skip('<main id="main">Text</main>');
    expectNode(document.activeElement, find('main'));
    expect(location.href).to.equal(before);
    expect([seen, went]).to.deep.equal([[], []]);
  });

  it('scrolls to the target', async () => {
    await skip(
      '<div style="height: 3000px"></div><main id="main">Text</main><div style="height: 3000px"></div>',
    );
    expect(find('main').getBoundingClientRect().top).to.be.within(-2, innerHeight);
  });

  it('finds a target in the same shadow root, then in the page', async () => {
    const host = put('<div></div><main id="main">Text</main><div id="page">Text</div>')
      .firstElementChild as Element;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<mtc-skip-link></mtc-skip-link><mtc-skip-link href="#page"></mtc-skip-link><p id="main">Text</p>';
    await settled(root);
    const [own, page] = root.querySelectorAll('mtc-skip-link');
    part(own as Element, 'link').click();
    expect(root.activeElement?.localName).to.equal('p');
    part(page as Element, 'link').click();
    expect(document.activeElement?.id).to.equal('page');
  });

  it('to another page is left to the browser', async () => {
    const went = followed();
    await skip('<main id="main">Text</main>', '<mtc-skip-link href="/other#main"></mtc-skip-link>');
    expect(went).to.deep.equal([`${location.origin}/other#main`]);
  });
});
