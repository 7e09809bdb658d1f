/**
 * Turns style sheets, classes and `style` into attributes, because a page's content policy may forbid them, and a style sheet
 * would leak into the widget. SVGO's own plugins parse CSS differently from our check, and only checked styles may be used.
 */
import type { CustomPlugin } from 'svgo';

type Visitor = NonNullable<Exclude<ReturnType<CustomPlugin['fn']>, void>>;
export type Node = Parameters<NonNullable<NonNullable<Visitor['element']>['enter']>>[0];

/** By selector, then by property. A higher rank came later. */
type Sheet = Map<string, Map<string, { value: string; rank: number }>>;

/** One class, id or element, because matching longer selectors could take any time. */
const simple = /^[.#]?[\p{L}\p{N}_-]+$/u;

/** The declarations in `style` or in a rule, as written. A text without a colon is a name without a value. */
export const declarationsIn = (text: string): { written: string; name: string; value: string }[] =>
  text
    .split(';')
    .map((declaration) => declaration.trim())
    .filter(Boolean)
    .map((written) => {
      const [name = '', ...value] = written.split(':');
      return { written, name: name.trim().toLowerCase(), value: value.join(':').trim() };
    });

/** The rules of a style sheet that contains only plain rules. */
export const rulesIn = (css: string): { selectors: string[]; declarations: string }[] =>
  [...css.matchAll(/([^{}]*)\{([^{}]*)\}/g)].map(([, selectors = '', declarations = '']) => ({
    selectors: selectors.split(',').map((one) => one.trim()),
    declarations,
  }));

export const isSimple = (selector: string): boolean => simple.test(selector);

/** The text of a <style>. */
export const cssOf = ({ children }: Node): string =>
  children.map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : '')).join('');

function addRules(css: string, sheet: Sheet, from: number): number {
  let rank = from;
  for (const { selectors, declarations } of rulesIn(css)) {
    const parsed = declarationsIn(declarations);
    for (const selector of new Set(selectors)) {
      const known: NonNullable<ReturnType<Sheet['get']>> = sheet.get(selector) ?? new Map();
      for (const { name, value } of parsed) known.set(name, { value, rank: (rank += 1) });
      sheet.set(selector, known);
    }
  }
  return rank;
}

/** Rules for an id win over those for a class, which win over those for an element. `style` wins over all. */
function attributesFor({ name, attributes }: Node, sheet: Sheet): Record<string, string> {
  const classes = new Set((attributes['class'] ?? '').split(/\s+/).filter(Boolean));
  const levels = [[name], [...classes].map((one) => `.${one}`), [`#${attributes['id'] ?? ''}`]];
  const styled = levels.flatMap((selectors) =>
    selectors
      .flatMap((selector) => [...(sheet.get(selector) ?? [])])
      .sort(([, a], [, b]) => a.rank - b.rank)
      .map(([property, { value }]): [string, string] => [property, value]),
  );
  const own = declarationsIn(attributes['style'] ?? '').map((one): [string, string] => [one.name, one.value]);
  return Object.fromEntries([...styled, ...own]);
}

export const stylesToAttributes = (): CustomPlugin => ({
  name: 'stylesToAttributes',
  fn: () => {
    const sheet: Sheet = new Map();
    const elements: Node[] = [];
    let rank = 0;
    return {
      element: {
        enter: (node, parent) => {
          if (node.name !== 'style') {
            elements.push(node);
            return;
          }
          rank = addRules(cssOf(node), sheet, rank);
          parent.children = parent.children.filter((child) => child !== node);
        },
      },
      root: {
        exit: () => {
          for (const node of elements) {
            const { style: _, class: __, ...rest } = node.attributes;
            node.attributes = { ...rest, ...attributesFor(node, sheet) };
          }
        },
      },
    };
  },
});
