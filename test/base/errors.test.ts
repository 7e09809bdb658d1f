import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { hasLocale } from '../../src/content/store.ts';
import { articles } from '../../src/generated/en/articles.ts';
import { services } from '../../src/generated/en/services.ts';
import { clinic } from '../../src/generated/clinic.ts';
import type { MtcErrorCode } from '../../src/base/events.ts';
import { set, show, until } from '../helpers/fixture.ts';
import { expectNode } from '../helpers/find.ts';
import { events, lines } from '../helpers/record.ts';

const topics = Object.keys(articles);

/** The given markup, and what the report must mention. */
const BAD: [markup: string, code: MtcErrorCode, names: string[]][] = [
  ['<mtc-article topic="gardening">', 'unknown-id', ['topic="gardening"', ...topics]],
  ['<mtc-article topic="">', 'unknown-id', ['topic=""', ...topics]],
  ['<mtc-article topic="constructor">', 'unknown-id', topics],
  ['<mtc-article heading-level="9">', 'bad-attribute', ['heading-level="9"', '1', '6']],
  ['<mtc-article heading-level="0">', 'bad-attribute', ['heading-level="0"', '1', '6']],
  ['<mtc-article hide="hero ads">', 'bad-attribute', ['ads', 'hero', 'meta', 'sources', 'crisis']],
  ['<mtc-article theme="purple">', 'bad-attribute', ['theme="purple"', 'auto', 'light', 'dark']],
  ['<mtc-article lang="not a tag">', 'bad-attribute', ['lang="not a tag"']],
  ['<mtc-article site="javascript:alert(1)">', 'bad-attribute', ['site=', 'http:', 'https:', 'relative']],
  ['<mtc-service-card service="surgery">', 'unknown-id', ['surgery', ...Object.keys(services)]],
  ['<mtc-service-card layout="diagonal">', 'bad-attribute', ['diagonal', 'vertical', 'horizontal']],
  ['<mtc-service-card hide="heading">', 'bad-attribute', ['heading', 'picture', 'summary']],
  ['<mtc-tms-panel heading-level="x">', 'bad-attribute', ['heading-level="x"', '1', '6']],
  ['<mtc-tms-panel hide="safety">', 'bad-attribute', ['safety', 'facts', 'steps', 'questions', 'crisis']],
  ['<mtc-nav-footer current="garden">', 'unknown-id', ['garden', ...Object.keys(clinic.pages)]],
  ['<mtc-nav-footer hide="links">', 'bad-attribute', ['links', 'action', 'crisis']],
  ['<mtc-skip-link href="javascript:alert(1)">', 'bad-attribute', ['href=', 'http:', 'https:', 'relative']],
];

describe('mtc-error', () => {
  for (const [markup, code, names] of BAD) {
    it(`reports what is wrong with ${markup} once, with the valid values`, async () => {
      const errors = events('mtc-error');
      const console = lines();
      const element = await show(markup);
      expect(errors.map((error) => error.code)).to.deep.equal([code]);
      expectNode(errors[0]?.target, element);
      expect(errors[0]).to.include({ bubbles: true, composed: true, cancelable: false });
      for (const name of [element.localName, ...names]) expect(errors[0]?.message).to.contain(name);
      expect(console).to.have.lengthOf(1);
      expect(console[0]).to.contain(errors[0]?.message);
    });
  }

  it('is fired again when the attribute changes to another invalid value, or back to it', async () => {
    lines();
    const errors = events('mtc-error');
    const element = await show('<mtc-article heading-level="9"></mtc-article>');
    await set(element, { 'heading-level': '8' });
    await set(element, { 'heading-level': '3' });
    await set(element, { 'heading-level': '9' });
    expect(errors.map(({ message }) => /heading-level="(\d)"/.exec(message)?.[1])).to.deep.equal([
      '9',
      '8',
      '9',
    ]);
  });

  it('is not fired again when something else changes', async () => {
    const console = lines();
    const element = await show('<mtc-article heading-level="9"></mtc-article>');
    await set(element, { hide: 'hero' });
    await set(element, { theme: 'dark', lang: 'es' });
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    expect(console).to.have.lengthOf(1);
  });

  it('is not fired again while a language loads and the mistake stays', async () => {
    const console = lines();
    const element = await show('<mtc-service-card service="surgery"><p>Call 988.</p></mtc-service-card>');
    const errors = events('mtc-error');
    for (const lang of ['ar', 'en', 'vi', 'en']) {
      await set(element, { lang });
      await until(
        () => element.language === lang && hasLocale(lang),
        () => `${lang} has not loaded`,
      );
      await element.updateComplete;
    }
    expect(errors).to.deep.equal([]);
    expect(console).to.have.lengthOf(1);
  });

  it('is kept in `error`, for a listener that comes later', async () => {
    lines();
    const errors = events('mtc-error');
    const element = await show('<mtc-article></mtc-article>');
    expect(element.error).to.equal(null);
    await set(element, { 'heading-level': '9' });
    expect(element.error).to.equal(errors[0]);
    await set(element, { 'heading-level': '3', theme: 'purple' });
    expect(element.error).to.equal(errors[1]);
    await set(element, { theme: 'dark' });
    expect(element.error).to.equal(errors[1]);
  });

  it('reports each attribute separately', async () => {
    const errors = events('mtc-error');
    const console = lines();
    await show('<mtc-service-card layout="x" heading-level="x" hide="x y" theme="x"></mtc-service-card>');
    expect(errors).to.have.lengthOf(4);
    expect(console).to.have.lengthOf(4);
  });

  it('is not fired for attributes that may be empty', async () => {
    const console = lines();
    await show('<mtc-article hide="" site="" target="" theme=""></mtc-article>');
    await show('<mtc-nav-footer current="" label="" hide=" "></mtc-nav-footer>');
    expect(console).to.deep.equal([]);
  });

  it('is an event with typed fields', async () => {
    lines();
    const errors = events('mtc-error');
    await show('<mtc-article topic="gardening"></mtc-article>');
    expect(errors[0]).to.be.instanceOf(Event);
    expect(errors[0]).to.not.be.instanceOf(CustomEvent);
  });
});
