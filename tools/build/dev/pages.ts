/** The pages of `npm run dev`: a list of all content, and one page for each piece. */
import { doctype, element, empty, lines, raw } from '../../../src/embed-code/html.ts';
import type { Child, Html } from '../../../src/embed-code/html.ts';
import { BASE } from './state.ts';
import type { PieceState, ProblemState } from './state.ts';

export interface Shown {
  version: string;
  pieces: readonly PieceState[];
  problems: readonly ProblemState[];
}

const STYLE = `
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
  header, main, footer { margin: 0 auto; max-width: 60rem; padding: 1rem; }
  header { border-bottom: 1px solid #ccc; }
  nav ul { display: flex; flex-wrap: wrap; gap: 0 1rem; list-style: none; padding: 0; }
  th, td { padding: 0.25rem 1rem 0.25rem 0; text-align: start; }
  #errors:empty { display: none; }
  #errors { background: #fff4f2; border-top: 4px solid #b3261e; bottom: 0; box-shadow: 0 0 2rem #0006; color: #410002;
    left: 0; max-height: 60vh; overflow: auto; padding: 0 1rem; position: fixed; right: 0; z-index: 2147483647; }
  #errors li { font: 0.875rem/1.5 ui-monospace, monospace; margin: 0.5rem 0; overflow-wrap: anywhere; white-space: pre-wrap; }
`;

const link = (href: string, text: string): Html => element('a', { href }, text);

const addressOf = ({ locale, piece }: PieceState): string => `${BASE}${locale}/${piece}`;

/** Only the text of the piece is in its language; the rest is in English. */
function page(version: string, title: string, locale: string, ...body: Html[]): string {
  const { direction = 'ltr' } =
    (new Intl.Locale(locale) as { textInfo?: { direction?: string } }).textInfo ?? {};
  const head = element(
    'head',
    {},
    empty('meta', { charset: 'utf-8' }),
    empty('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, title),
    raw('style', {}, STYLE),
    element('script', { type: 'module', src: `${BASE}scripts/widgets.js` }),
    element('script', { type: 'module', src: `${BASE}scripts/client.js` }),
  );
  const html = element(
    'html',
    { lang: locale, dir: direction, 'data-version': version },
    head,
    element('body', {}, ...body),
  );
  return lines(doctype, html).text;
}

const inEnglish = (tag: string, ...children: Child[]): Html =>
  element(tag, { lang: 'en', dir: 'ltr' }, ...children);

/** All pieces, with a column for each language. */
export function listPage({ version, pieces, problems }: Shown): string {
  const locales = [...new Set(pieces.map(({ locale }) => locale))];
  const cell = (piece: string, locale: string): Html => {
    const found = pieces.find((one) => one.piece === piece && one.locale === locale);
    return element('td', {}, found ? link(addressOf(found), found.status) : '–');
  };
  const rows = [...new Set(pieces.map(({ piece }) => piece))].map((piece) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, piece),
      ...locales.map((locale) => cell(piece, locale)),
    ),
  );
  const heads = ['piece', ...locales].map((text) => element('th', { scope: 'col' }, text));
  return page(
    version,
    'All content',
    'en',
    element(
      'main',
      {},
      element('h1', {}, 'All content'),
      element('table', {}, element('tr', {}, ...heads), ...rows),
    ),
    warningsFor(problems),
  );
}

/** Warnings don't keep a text from being shown, so they are below it. */
function warningsFor(problems: readonly ProblemState[]): Html {
  const warnings = problems.filter(({ isError }) => !isError);
  if (warnings.length === 0) return inEnglish('footer');
  return inEnglish(
    'footer',
    element('h2', {}, 'Warnings'),
    element('ul', {}, ...warnings.map(({ line }) => element('li', {}, line))),
  );
}

/** @param elements The elements that show the piece. */
export function piecePage(
  { version, pieces, problems }: Shown,
  shown: PieceState,
  elements: readonly Html[],
): string {
  const others = pieces.filter(({ piece }) => piece === shown.piece);
  const languages = others.map((other) =>
    element(
      'li',
      {},
      other === shown ? element('b', {}, other.locale) : link(addressOf(other), other.locale),
    ),
  );
  const items = [element('li', {}, link(BASE, 'All content')), ...languages];
  const nav = element('nav', { 'aria-label': 'Content' }, element('ul', {}, ...items));
  const own = problems.filter(({ file }) => isFileOf(file, shown));
  return page(
    version,
    `${shown.piece} (${shown.locale})`,
    shown.locale,
    inEnglish('header', nav, `${shown.piece}: ${shown.status}`),
    element('main', {}, ...elements),
    warningsFor(own),
  );
}

/** `content/es/articles/walking.md` is a file of `articles/walking` in Spanish. */
const isFileOf = (file: string, { locale, piece }: PieceState): boolean =>
  file.replace(/\.\w+$/, '').endsWith(`/${locale}/${piece}`);

export const missingPage = ({ version }: Shown): string =>
  page(
    version,
    'No such piece',
    'en',
    element('main', {}, element('p', {}, 'There is no such piece of content. ', link(BASE, 'All content'))),
  );
