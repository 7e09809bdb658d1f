import { expect } from 'chai';
import { addContent } from '../../src/content/store.ts';
import '../../src/entries/mtc.ts';
import { articles } from '../../src/generated/en/articles.ts';
import { set, settled, show } from '../helpers/fixture.ts';
import { isSeen, outline, questions, wordsOf } from '../helpers/find.ts';
import { lines } from '../helpers/record.ts';

addContent('en', { articles: { other: articles['medication-management'] } });

const SHARED = { lang: 'es', theme: 'dark', site: '/clinic/', target: '_blank' };

/** Every attribute of every element, with a value other than its default. */
const ATTRIBUTES: Record<string, Record<string, string>> = {
  'mtc-article': { ...SHARED, topic: 'other', 'heading-level': '4', hide: 'hero' },
  'mtc-service-card': {
    ...SHARED,
    service: 'psychotherapy',
    layout: 'horizontal',
    'heading-level': '5',
    hide: 'picture',
  },
  'mtc-tms-panel': { ...SHARED, 'heading-level': '1', hide: 'facts' },
  'mtc-nav-footer': { ...SHARED, current: 'tms', label: 'More', hide: 'action' },
  'mtc-skip-link': { ...SHARED, href: '#content' },
};

const property = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const own = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

describe('attributes', () => {
  for (const [tag, attributes] of Object.entries(ATTRIBUTES)) {
    it(`<${tag}> reflects its properties as attributes`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      expect(own(element)).to.deep.equal({});
      for (const [name, value] of Object.entries(attributes)) {
        Object.assign(element, { [property(name)]: value });
      }
      await settled();
      expect(own(element)).to.deep.equal(attributes);
    });

    it(`<${tag}> reads its attributes as properties`, async () => {
      const markup = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      const element = await show(`<${tag}${markup.join('')}></${tag}>`);
      for (const [name, value] of Object.entries(attributes)) {
        expect(element[property(name) as keyof typeof element], name).to.equal(value);
      }
      expect(own(element)).to.deep.equal(attributes);
    });

    it(`<${tag}> looks as before when all its attributes are removed`, async () => {
      const console = lines();
      const bare = await show(`<${tag}></${tag}>`);
      const element = await show(`<${tag}></${tag}>`);
      await set(element, attributes);
      await set(element, Object.fromEntries(Object.keys(attributes).map((name) => [name, null])));
      expect(own(element)).to.deep.equal({});
      for (const name of Object.keys(attributes).map(property)) {
        const key = name as keyof typeof element;
        expect(element[key], name).to.equal(bare[key]);
      }
      const landmark = / \d$/;
      expect(wordsOf(element).replace(landmark, '')).to.equal(wordsOf(bare));
      expect(outline(element)).to.deep.equal(outline(bare));
      expect(console).to.deep.equal([]);
    });
  }

  it('several changes of attributes cause one update', async () => {
    const element = await show('<mtc-article></mtc-article>');
    const before = outline(element);
    Object.assign(element, { headingLevel: 4, hide: 'hero', theme: 'dark' });
    expect(outline(element)).to.deep.equal(before);
    await settled();
    expect(outline(element)[0]).to.match(/^h4/);
  });

  it('a morph of attributes and children keeps a question open', async () => {
    const element = await show(
      '<mtc-tms-panel lang="es" hide="facts" theme="dark"><p>Old</p></mtc-tms-panel>',
    );
    if (!questions(element).length)
      await new Promise((shown) => element.addEventListener('mtc-ready', shown));
    const open = questions(element)[1] as HTMLDetailsElement;
    open.open = true;
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    element.setAttribute('heading-level', '3');
    element.replaceChildren(Object.assign(document.createElement('p'), { textContent: 'From the server' }));
    await settled();
    expect(outline(element).filter((heading) => heading.startsWith('h3'))).to.have.lengthOf(1);
    expect(isSeen(element.firstElementChild as Element)).to.equal(false);
    expect(
      questions(element)
        .map((each) => each.open)
        .indexOf(true),
    ).to.equal(1);
    expect(questions(element).filter((each) => each.open)).to.have.lengthOf(1);
    expect(element.isConnected).to.equal(true);
  });
});
