/**
 * Turns sheets, classes and `style` into attributes: a page's content policy may forbid them, and a sheet would leak into
 * the widget. SVGO's own plugins read CSS by other rules than the check does, and what was checked has to be what is used.
 */
import type { CustomPlugin } from 'svgo';

type Visitor = NonNullable<Exclude<ReturnType<CustomPlugin['fn']>, void>>;
export type Node = Parameters<NonNullable<NonNullable<Visitor['element']>['enter']>>[0];

/** By selector, then by property. The rank says which came later. */
type Sheet = Map<string, Map<string, { value: string; rank: number }>>;

/** One class, id or element: the cost of matching anything longer has no bound. */
const simple = /^[.#]?[\p{L}\p{N}_-]+$/u;

/** What `style` says, or a rule between its braces, as written. A text without a colon is a name without a value. */
export const declarationsIn = (text: string): { written: string; name: string; value: string }[] =>
  text
    .split(';')
    .map((declaration) => declaration.trim())
    .filter(Boolean)
    .map((written) => {
      const [name = '', ...value] = written.split(':');
      return { written, name: name.trim().toLowerCase(), value: value.join(':').trim() };
    });

/** The rules of a sheet that has nothing but plain rules. */
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

/** An id's rules win over a class's, those over an element's, and `style` over all. */
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
