import type { CSSResult } from 'lit';
import { direction, scriptOf } from './locale.ts';
import { css } from '../tokens/css.ts';

/** The note above a translation. */
const note = css`
  .note {
    display: flex;
    margin-block-end: 1em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_line, currentColor);
    font-size: 0.875em;
  }
  .note::before {
    content: '';
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-block-start: 0.375em;
    margin-inline-end: 0.5em;
    border: 0.125em dashed;
    border-radius: 50%;
  }
  .note button {
    min-block-size: 1.75em;
    border: 0;
    border-radius: 0.25em;
    background: none;
    color: inherit;
    cursor: pointer;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .note button:hover {
    text-decoration-thickness: 0.1875em;
  }
  /* A card fills its element, and the note takes its share of that. */
  .note + .card {
    flex: 1;
    block-size: auto;
  }
  .box:has(> .note + .card) {
    display: flex;
    flex-direction: column;
  }
  @media print {
    .note button {
      display: none;
    }
  }
`;

/** Hyphenates long words by the rules of their language, in narrow columns. Accents above capitals need space. */
const latin = css`
  @container mtc (inline-size < 24em) {
    .box:not(:lang(en), :lang(vi)) :is(p, li, dd, figcaption) {
      hyphens: auto;
    }
  }
  .box:lang(vi) :is(h1, h2, h3, h4, h5, h6) {
    line-height: 1.35;
  }
`;

/** Mirrors arrows (and their movement on hover), drawings and charts, but not photographs. */
const mirrored = css`
  .box[dir='rtl'] :is(.go, .picture svg, figure svg:not(.icon)) {
    scale: -1 1;
  }
`;

/** For joined letters with marks above and below: more line spacing, no letter spacing, no italics. */
const arabic = css`
  [dir='rtl'] {
    letter-spacing: 0;
    line-height: 1.75;
  }
  .box[dir='rtl'] {
    --_leading: var(--mtc-text-leading, 1.9);
  }
  .box[dir='rtl'] :is(h1, h2, h3, h4, h5, h6) {
    line-height: 1.45;
  }
  .box[dir='rtl'] em {
    font-style: normal;
    font-weight: 600;
  }
`;

/** No italics, which these scripts do not have; no full stop at the start of a line; spaces stay. */
const han = css`
  .box:is(:lang(zh), :lang(ja), :lang(ko)) {
    line-break: strict;
    word-spacing: 0;
  }
  .box:is(:lang(zh), :lang(ja), :lang(ko)) :is(em, cite) {
    font-style: normal;
    font-weight: 600;
  }
  /* Between two characters a line may end nearly everywhere, so that one word would keep a whole title together. */
  .box:is(:lang(zh), :lang(ja)) :is(.keep, .last) {
    white-space: normal;
  }
`;

const byScript: Record<string, CSSResult> = {
  ...{ Arab: arabic, Aran: arabic },
  ...{ Hans: han, Hant: han, Jpan: han, Kore: han },
  ...{ Latn: latin },
};

export const sheetsFor = (locale: string): CSSResult[] =>
  [note, byScript[scriptOf(locale)] ?? [], direction(locale) === 'rtl' ? mirrored : []].flat();

/** By document, because a style sheet belongs to one document, and a frame has another. */
const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetIn(document: Document, text: string): CSSStyleSheet | undefined {
  const known = made.get(document) ?? new Map<string, CSSStyleSheet>();
  made.set(document, known);
  const view = document.defaultView;
  if (!known.has(text) && view?.CSSStyleSheet.prototype.replaceSync && 'adoptedStyleSheets' in document) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    known.set(text, sheet);
  }
  return known.get(text);
}

/** Adds the style sheets of a locale to an element. They stay there, because each rule names its language. */
export const scriptStylesFor = (locale: string) => (root: ShadowRoot) => {
  try {
    for (const { cssText } of sheetsFor(locale)) {
      const sheet = sheetIn(root.ownerDocument, cssText);
      if (!sheet) addStyle(root, cssText);
      else if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  } catch {
    // The page refuses the sheets. Plain text is better than none.
  }
};

/** Style elements as in Lit, for browsers from before 2023. */
function addStyle(root: ShadowRoot, text: string): void {
  if ([...root.querySelectorAll('style')].some((style) => style.textContent === text)) return;
  const style = root.ownerDocument.createElement('style');
  style.nonce = (globalThis as { litNonce?: string }).litNonce ?? '';
  style.textContent = text;
  root.append(style);
}
