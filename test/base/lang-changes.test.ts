import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import type { MtcTmsPanel } from '../../src/widgets/tms-panel/element.ts';
import { afterTest, pageAttribute, put, settled, show, until } from '../helpers/fixture.ts';
import { box, expectNode, part, questions, summary, wordsOf } from '../helpers/find.ts';
import { spoken } from '../helpers/wait-for-locale.ts';

const html = document.documentElement;

// First in this file, because no element waits for a language that has been loaded.
describe('the first language', () => {
  it("keeps the server's HTML until it has loaded", async () => {
    const container = put('');
    const root =
      '<template shadowrootmode="open"><div class="box" lang="vi" dir="ltr">Viết trước</div></template>';
    container.setHTMLUnsafe(`<mtc-article lang="vi-VN">${root}<p>Con</p></mtc-article>`);
    const article = container.querySelector('mtc-article') as Element;
    expect(wordsOf(box(article))).to.equal('Viết trước');
    await until(
      () => wordsOf(box(article)) !== 'Viết trước',
      () => 'still shows what the server has written',
    );
    expect(box(article).lang).to.equal('vi');
    expect(wordsOf(part(article, 'title'))).to.not.equal('');
  });

  it('shows the children, not English, until it has loaded', async () => {
    const container = put('<mtc-article lang="ar"><p>من الصفحة</p></mtc-article>');
    const article = container.querySelector('mtc-article') as Element;
    const seen = new Set<string>();
    const observer = new MutationObserver(() => {
      const shown = article.shadowRoot?.querySelector<HTMLElement>('.box');
      seen.add(shown?.lang ?? 'children');
    });
    observer.observe(article.shadowRoot as ShadowRoot, { childList: true });
    afterTest(() => observer.disconnect());
    await spoken(article, 'ar');
    expect([...seen]).to.not.include('en');
    expect(wordsOf(part(article, 'title'))).to.not.equal('');
  });
});

describe('a change of language', () => {
  it('on the page is followed', async () => {
    pageAttribute('lang', 'en');
    const element = await show('<mtc-nav-footer></mtc-nav-footer>');
    await spoken(element, 'en');
    html.lang = 'es';
    await spoken(element, 'es');
    html.lang = 'en';
    await spoken(element, 'en');
  });

  it('on an ancestor is followed', async () => {
    const page = put('<div><p><mtc-service-card></mtc-service-card></p></div>');
    const card = page.querySelector('mtc-service-card') as Element;
    page.firstElementChild?.setAttribute('lang', 'vi');
    await spoken(card, 'vi');
    page.firstElementChild?.removeAttribute('lang');
    await spoken(card, 'en');
  });

  it('on a shadow host, or inside its root, is followed', async () => {
    const host = put('<div></div>').firstElementChild as HTMLElement;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<section><mtc-service-card></mtc-service-card></section>';
    const card = root.querySelector('mtc-service-card') as Element;
    host.lang = 'es';
    await spoken(card, 'es');
    (root.firstElementChild as HTMLElement).lang = 'ar';
    await spoken(card, 'ar');
  });

  it('is followed when the element moves to another language', async () => {
    const page = put('<div lang="es"></div><mtc-service-card></mtc-service-card>');
    const card = page.querySelector('mtc-service-card') as Element;
    await spoken(card, 'en');
    page.firstElementChild?.append(card);
    await spoken(card, 'es');
  });

  it('renders nothing again when the language stays the same', async () => {
    const page = put('<div lang="en"><mtc-service-card></mtc-service-card></div>');
    await settled(page);
    const card = page.querySelector('mtc-service-card') as Element;
    const before = box(card).firstElementChild;
    page.firstElementChild?.setAttribute('lang', 'en-US');
    page.firstElementChild?.setAttribute('lang', 'en');
    page.append(card);
    await settled(page);
    expectNode(box(card).firstElementChild, before);
  });

  it('keeps a question open and focused', async () => {
    const panel = await show<MtcTmsPanel>('<mtc-tms-panel></mtc-tms-panel>');
    const question = (): HTMLDetailsElement => questions(panel)[2] as HTMLDetailsElement;
    question().open = true;
    summary(question()).focus();
    for (const lang of ['es', 'ar', 'zh-Hans', 'vi', 'en']) {
      panel.lang = lang;
      await spoken(panel, lang);
      expect(question().open, lang).to.equal(true);
      expectNode(panel.shadowRoot?.activeElement, summary(question()));
    }
  });

  it('keeps the last language until the next one has loaded', async () => {
    const card = await show('<mtc-service-card lang="es"></mtc-service-card>');
    await spoken(card, 'es');
    card.lang = 'vi';
    await card.updateComplete;
    expect(box(card).lang).to.be.oneOf(['es', 'vi']);
    await spoken(card, 'vi');
  });

  it('shows the last of twenty languages that were set within a frame', async () => {
    const card = await show('<mtc-service-card></mtc-service-card>');
    for (let turn = 0; turn < 20; turn++) card.lang = ['es', 'ar', 'vi', 'zh-TW'][turn % 4] ?? '';
    await spoken(card, 'zh-Hans');
    // When another card shows the other languages, everything late for them has arrived.
    for (const lang of ['es', 'ar', 'vi'])
      await spoken(await show(`<mtc-service-card lang="${lang}"></mtc-service-card>`), lang);
    await settled();
    expect(box(card).lang).to.equal('zh-Hans');
  });

  it('is followed while the element is out of the document', async () => {
    const card = document.createElement('mtc-service-card');
    card.lang = 'ar';
    put('').append(card);
    card.remove();
    card.lang = 'es';
    // Another card shows that the language has loaded while this one is away.
    await spoken(await show('<mtc-service-card lang="es"></mtc-service-card>'), 'es');
    put('').append(card);
    await spoken(card, 'es');
  });

  it('does not reach an element that was removed from the page', async () => {
    const card = await show('<mtc-service-card></mtc-service-card>');
    const other = await show('<mtc-service-card></mtc-service-card>');
    card.remove();
    const before = box(card).firstElementChild;
    pageAttribute('lang', 'es');
    // The card that is still in the page has changed.
    await spoken(other, 'es');
    expectNode(box(card).firstElementChild, before);
  });
});
