import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { put, set, settled, show } from '../helpers/fixture.ts';
import { outline, part } from '../helpers/find.ts';
import { lines } from '../helpers/record.ts';

/** Computed styles that show whether the style sheets apply. */
function look(element: Element): Record<string, string> {
  const crisis = getComputedStyle(part(element, 'crisis'));
  const action = getComputedStyle(part(element, 'action'));
  return {
    display: getComputedStyle(element).display,
    padding: crisis.padding,
    ground: crisis.backgroundColor,
    button: action.backgroundColor,
    text: action.color,
    space: action.padding,
  };
}

const frame = async (): Promise<Document> => {
  const element = put('<iframe srcdoc="<!doctype html><body>" width="700" height="300"></iframe>')
    .firstElementChild as HTMLIFrameElement;
  await new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  return element.contentDocument as Document;
};

describe('an element that moves into the document of a frame', () => {
  it('keeps its styles there, and after it moves back', async () => {
    const element = await show('<mtc-nav-footer></mtc-nav-footer>');
    const home = element.parentElement as HTMLElement;
    const before = look(element);
    expect(before['padding']).to.not.equal('0px');

    (await frame()).body.append(element);
    await set(element, { current: 'psychotherapy' });
    expect(look(element)).to.deep.equal(before);
    expect(part(element, 'nav').querySelectorAll('[aria-current]')).to.have.lengthOf(1);

    home.append(element);
    await set(element, { current: null });
    expect(look(element)).to.deep.equal(before);
    expect(part(element, 'nav').querySelectorAll('[aria-current]')).to.have.lengthOf(0);
  });

  it('keeps working after it moves through a document without a window', async () => {
    const console = lines();
    const element = await show('<mtc-article></mtc-article>');
    const home = element.parentElement as HTMLElement;
    const before = getComputedStyle(part(element, 'crisis')).padding;
    document.implementation.createHTMLDocument('').body.append(element);
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    home.append(element);
    await settled(home);
    expect(outline(element)[0]).to.match(/^h4/);
    expect(getComputedStyle(part(element, 'crisis')).padding).to.equal(before);
    expect(console).to.deep.equal([]);
  });

  it('has a landmark name that is unique in its new document', async () => {
    const { body } = await frame();
    const names: (string | null)[] = [];
    for (const current of ['tms', 'psychotherapy']) {
      const element = await show('<mtc-nav-footer></mtc-nav-footer>');
      body.append(element);
      await set(element, { current });
      names.push(part(element, 'nav').ariaLabel);
    }
    expect(new Set(names).size).to.equal(2, names.join(', '));
  });
});
