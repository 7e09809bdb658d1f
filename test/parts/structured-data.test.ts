import { expect } from 'chai';
import { addContent } from '../../src/content/store.ts';
import '../../src/entries/mtc.ts';
import { clinic } from '../../src/generated/clinic.ts';
import { articles } from '../../src/generated/en/articles.ts';
import { put, set, show, until } from '../helpers/fixture.ts';
import { part, questions, summary, wordsOf } from '../helpers/find.ts';

interface Node {
  '@type': string;
  [key: string]: unknown;
}

const scripts = (): HTMLScriptElement[] => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

/** The module for structured data is loaded on demand. */
const described = (times = 1): Promise<void> =>
  until(
    () => scripts().length === times,
    () => `expected ${times} descriptions, found ${scripts().length}`,
  );

async function graph(): Promise<Node[]> {
  await described();
  const script = scripts()[0] as HTMLScriptElement;
  const data = JSON.parse(script.text) as { '@context': string; '@graph': Node[] };
  expect(data['@context']).to.equal('https://schema.org');
  return data['@graph'];
}

const url = (page: string): string => clinic.site + (clinic.pages[page] ?? '');

describe('structured-data', () => {
  // The description of the last test is removed a moment after its element.
  beforeEach(() => described(0));

  for (const attribute of ['', 'structured-data="false"']) {
    it(`is off with ${attribute || 'no attribute'}`, async () => {
      await show(`<mtc-article ${attribute}></mtc-article>`);
      await show(`<mtc-tms-panel ${attribute}></mtc-tms-panel>`);
      expect(scripts()).to.deep.equal([]);
    });
  }

  it('describes an article, and does not guess', async () => {
    const element = await show('<mtc-article structured-data></mtc-article>');
    expect(await graph()).to.deep.equal([
      {
        '@type': 'MedicalWebPage',
        name: wordsOf(part(element, 'title')),
        url: url('medication-management'),
        inLanguage: 'en',
        publisher: { '@type': 'Organization', name: clinic.name, url: clinic.site },
      },
    ]);
  });

  it('names the author, the reviewer and the date if the content does', async () => {
    const people = { author: 'A. Writer', reviewer: 'B. Reader, MD', reviewed: '2026-01-02' };
    addContent('en', { articles: { checked: { ...articles['medication-management'], ...people } } });
    await show('<mtc-article topic="checked" structured-data="true"></mtc-article>');
    expect((await graph())[0]).to.include({ lastReviewed: '2026-01-02' });
    expect((await graph())[0]?.['author']).to.deep.equal({ '@type': 'Person', name: 'A. Writer' });
    expect((await graph())[0]?.['reviewedBy']).to.deep.equal({ '@type': 'Person', name: 'B. Reader, MD' });
  });

  it('names no publisher of a pending text', async () => {
    addContent('en', { articles: { draft: { ...articles['medication-management'], status: 'pending' } } });
    await show('<mtc-article topic="draft" structured-data></mtc-article>');
    expect((await graph())[0])
      .to.include({ inLanguage: 'en' })
      .and.not.have.property('publisher');
  });

  it('names both reviewers', async () => {
    const people = { reviewer: 'B. Reader, MD', specialist: 'C. Expert, PhD', reviewed: '2026-01-02' };
    addContent('en', { articles: { both: { ...articles['medication-management'], ...people } } });
    await show('<mtc-article topic="both" structured-data></mtc-article>');
    expect((await graph())[0]?.['reviewedBy']).to.deep.equal([
      { '@type': 'Person', name: 'B. Reader, MD' },
      { '@type': 'Person', name: 'C. Expert, PhD' },
    ]);
  });

  it('describes the panel, its therapy and its questions as they are shown', async () => {
    const element = await show('<mtc-tms-panel structured-data></mtc-tms-panel>');
    const [page, faq, ...others] = await graph();
    expect(others).to.deep.equal([]);
    expect(page?.['about']).to.deep.equal({
      '@type': 'MedicalTherapy',
      name: wordsOf(part(element, 'title')),
    });
    const asked = questions(part(element, 'questions')).slice(0, -1);
    const said = faq?.['mainEntity'] as { name: string; acceptedAnswer: { text: string } }[];
    expect(faq?.['@type']).to.equal('FAQPage');
    expect(said.map(({ name }) => name)).to.deep.equal(asked.map((one) => wordsOf(summary(one))));
    for (const { acceptedAnswer } of said) {
      expect(acceptedAnswer.text).to.match(/^\S.*\S$/);
      expect(acceptedAnswer.text).to.not.match(/\.\d/);
    }
  });

  it('is added and removed with the attribute and with the element', async () => {
    const element = await show('<mtc-article structured-data></mtc-article>');
    await described(1);
    await set(element, { 'structured-data': 'false' });
    await described(0);
    await set(element, { 'structured-data': '' });
    await described(1);
    element.remove();
    await described(0);
    put('').append(element);
    await described(1);
  });

  it('cannot end the script that contains it', async () => {
    addContent('en', {
      articles: {
        evil: { ...articles['medication-management'], title: '</script><script>alert(1)' },
      },
    });
    await show('<mtc-article topic="evil" structured-data></mtc-article>');
    await described();
    expect(scripts()[0]?.text).to.not.contain('<');
    expect((await graph())[0]?.['name']).to.equal('</script><script>alert(1)');
  });

  it('links to the site that the host page sets', async () => {
    await show('<mtc-article structured-data site="https://example.org/clinic/"></mtc-article>');
    expect((await graph())[0]?.['url']).to.equal('https://example.org/clinic/medication-management/');
  });
});
