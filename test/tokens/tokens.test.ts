import { expect } from 'chai';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { CSSResult } from 'lit';
import '../../src/entries/mtc.ts';
import { MtcArticle } from '../../src/widgets/article/element.ts';
import { MtcNavFooter } from '../../src/widgets/nav-footer/element.ts';
import { MtcServiceCard } from '../../src/widgets/service-card/element.ts';
import { MtcSkipLink } from '../../src/widgets/skip-link/element.ts';
import { MtcTmsPanel } from '../../src/widgets/tms-panel/element.ts';
import { pageStyle, show, until } from '../helpers/fixture.ts';
import { part } from '../helpers/find.ts';

const ARTICLE = '<mtc-article></mtc-article>';
const CARD = '<mtc-service-card></mtc-service-card>';
const PANEL = '<mtc-tms-panel></mtc-tms-panel>';
const FOOTER = '<mtc-nav-footer></mtc-nav-footer>';
const RED = 'rgb(1, 2, 3)';

type Find = (element: Element) => Element;
const byPart =
  (name: string): Find =>
  (element) =>
    part(element, name);
const inPart =
  (name: string, selector: string): Find =>
  (element) => {
    const found = part(element, name).querySelector(selector);
    if (!found) throw new Error(`no ${selector} in ${name}`);
    return found;
  };

/** Each token, the part where it applies, and the CSS property. */
const TOKENS: [
  token: string,
  markup: string,
  find: Find,
  property: string,
  value?: string,
  computed?: string,
][] = [
  ['color-ink', ARTICLE, byPart('title'), 'color'],
  ['color-muted', CARD, inPart('card', '.small, .pending'), 'color'],
  ['color-surface', FOOTER, inPart('crisis', 'li + li a'), 'background-color'],
  ['color-tint', PANEL, inPart('safety', 'figure'), 'background-color'],
  ['color-line', PANEL, inPart('questions', 'details'), 'border-bottom-color'],
  ['color-line-strong', PANEL, inPart('safety', 'td'), 'border-bottom-color'],
  ['color-link', FOOTER, inPart('nav', 'a'), 'color'],
  ['color-action', FOOTER, byPart('action'), 'background-color'],
  ['color-on-action', FOOTER, byPart('action'), 'color'],
  ['color-ground', CARD, byPart('picture'), 'background-color'],
  ['color-glow', CARD, inPart('picture', 'circle'), 'fill'],
  ['color-strand-a', CARD, inPart('picture', '[stroke*="strand-a"]'), 'stroke'],
  ['color-strand-b', CARD, inPart('picture', '[stroke*="strand-b"]'), 'stroke'],
  ['color-crisis', FOOTER, byPart('crisis'), 'background-color'],
  ['color-crisis-line', FOOTER, inPart('crisis', 'li + li a'), 'border-top-color'],
  ['text-s', PANEL, inPart('safety', 'table'), 'font-size', '3em', '48px'],
  ['text-body', ARTICLE, byPart('body'), 'font-size', '3em', '48px'],
  ['text-l', CARD, byPart('heading'), 'font-size', '3em', '48px'],
  ['text-xl', PANEL, inPart('facts', 'h3'), 'font-size', '3em', '48px'],
  ['text-title', ARTICLE, byPart('title'), 'font-size', '3em', '48px'],
  ['text-measure', ARTICLE, byPart('body'), 'max-width', '99px', '99px'],
  ['text-leading', ARTICLE, byPart('body'), 'line-height', '30px', '30px'],
  ['space-2', FOOTER, inPart('crisis', 'ul'), 'row-gap', '7px', '7px'],
  ['space-3', FOOTER, byPart('crisis'), 'row-gap', '7px', '7px'],
  ['space-4', FOOTER, byPart('crisis'), 'padding-top', '7px', '7px'],
  ['space-5', FOOTER, byPart('nav'), 'row-gap', '7px', '7px'],
  ['space-6', PANEL, byPart('panel'), 'row-gap', '7px', '7px'],
  ['space-7', PANEL, byPart('facts'), 'column-gap', '7px', '7px'],
  ['radius-s', FOOTER, inPart('nav', 'a'), 'border-top-left-radius', '7px', '7px'],
  ['radius-m', FOOTER, byPart('action'), 'border-top-left-radius', '7px', '7px'],
  ['radius-l', CARD, byPart('picture'), 'border-top-left-radius', '7px', '7px'],
];

/** Tokens that apply under the pointer or with the focus. */
const STATES = ['color-link-hover', 'color-action-hover', 'color-glow-strong', 'color-focus', 'shadow-focus'];

const classes = [MtcArticle, MtcNavFooter, MtcServiceCard, MtcSkipLink, MtcTmsPanel];
const sheets = classes.flatMap(({ styles }) => styles as CSSResult[]).map(({ cssText }) => cssText);
const known = new Set(
  sheets.flatMap((sheet) => [...sheet.matchAll(/var\(\s*--mtc-([\w-]+)/g)].map(([, name]) => name as string)),
);

const value = (markup: string, find: Find, property: string): Promise<string> =>
  show(markup).then((element) => getComputedStyle(find(element)).getPropertyValue(property));

const withStyle = (markup: string, style: string): string => markup.replace('>', ` style="${style}">`);

describe('tokens', () => {
  it('are all tested here', () => {
    expect([...known].sort()).to.deep.equal([...TOKENS.map(([token]) => token), ...STATES].sort());
  });

  for (const [token, markup, find, property, given = RED, computed = given] of TOKENS) {
    it(`--mtc-${token} can be set on :root, on part of the page and on the element`, async () => {
      const usual = await value(markup, find, property);
      expect(usual).to.not.equal(computed);
      expect(await value(`<div style="--mtc-${token}: ${given}">${markup}</div>`, find, property)).to.equal(
        computed,
      );
      pageStyle(`:root { --mtc-${token}: ${given} }`);
      expect(await value(markup, find, property)).to.equal(computed);
      expect(await value(withStyle(markup, `--mtc-${token}: initial`), find, property)).to.equal(usual);
      pageStyle(`:root { --mtc-${token}: initial }`);
      expect(await value(withStyle(markup, `--mtc-${token}: ${given}`), find, property)).to.equal(computed);
    });
  }

  it('may differ in light and dark', async () => {
    pageStyle(':root { --mtc-color-ink: light-dark(rgb(1, 2, 3), rgb(4, 5, 6)) }');
    const ink = (theme: string): Promise<string> =>
      value(`<mtc-article theme="${theme}"></mtc-article>`, byPart('title'), 'color');
    expect([await ink('light'), await ink('dark')]).to.deep.equal([RED, 'rgb(4, 5, 6)']);
  });
});

describe('tokens for states', () => {
  afterEach(() => resetMouse());

  const point = async (target: Element): Promise<void> => {
    const { left, top, width, height } = target.getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [left + width / 2, top + height / 2].map(Math.round) as [number, number],
    });
  };

  for (const [token, markup, pointed, find, property] of [
    ['color-link-hover', FOOTER, inPart('nav', 'a'), inPart('nav', 'a'), 'color'],
    ['color-action-hover', FOOTER, byPart('action'), byPart('action'), 'background-color'],
    ['color-glow-strong', CARD, byPart('card'), inPart('picture', 'circle'), 'fill'],
  ] as const) {
    it(`--mtc-${token} applies only under the pointer`, async () => {
      pageStyle(`:root { --mtc-${token}: ${RED} } * { transition: none !important }`);
      const element = await show(markup);
      const found = (): string => getComputedStyle(find(element)).getPropertyValue(property);
      expect(found()).to.not.equal(RED);
      await point(pointed(element));
      await until(
        () => found() === RED,
        () => `expected ${property} ${RED}, found ${found()}`,
      );
    });
  }

  it('--mtc-color-focus and --mtc-shadow-focus apply only with the focus', async () => {
    pageStyle(`:root { --mtc-color-focus: ${RED}; --mtc-shadow-focus: 0 0 0 7px ${RED} }`);
    const element = await show(FOOTER);
    const style = getComputedStyle(part(element, 'nav').querySelector('a') as Element);
    expect([style.outlineStyle, style.boxShadow]).to.deep.equal(['none', 'none']);
    await sendKeys({ press: 'Tab' });
    expect([style.outlineStyle, style.outlineColor]).to.deep.equal(['solid', RED]);
    expect(style.boxShadow).to.equal(`${RED} 0px 0px 0px 7px`);
  });
});
