/** Finds things in a widget as people do: by part, role, name and text. */
import { render } from 'lit';

const inside = <Found extends Element>(element: Element, selector: string): Found[] => [
  ...(element.shadowRoot ?? element).querySelectorAll<Found>(selector),
];

/** The text as a reader sees it: with slotted content, without hidden text and citation numbers, and with single spaces. */
export function wordsOf(node: Node): string {
  const read = (each: Node): string => {
    if (each.nodeType === Node.TEXT_NODE) return each.textContent ?? '';
    if (each instanceof HTMLElement && (each.hidden || each.matches('sup, .back'))) return '';
    const filled = each instanceof HTMLSlotElement ? each.assignedNodes() : [];
    return (filled.length > 0 ? filled : [...each.childNodes]).map(read).join('');
  };
  return tidy(read(node instanceof Element ? (node.shadowRoot ?? node) : node));
}

export const tidy = (text: string): string =>
  text
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The text of a piece of generated content, which is a string or a template. */
export function said(value: unknown): string {
  const box = document.createElement('div');
  render(value, box);
  return tidy(box.textContent);
}

export const parts = (element: Element, name: string): HTMLElement[] => inside(element, `[part~="${name}"]`);

export function part(element: Element, name: string): HTMLElement {
  const [found, ...others] = parts(element, name);
  if (!found || others.length > 0)
    throw new Error(`${others.length + (found ? 1 : 0)} parts named "${name}"`);
  return found;
}

/** The names of all parts. */
export const partNames = (element: Element): string[] => [
  ...new Set(inside(element, '[part]').flatMap((each) => [...each.part])),
];

export const links = (element: Element): HTMLAnchorElement[] => inside(element, 'a[href]');

/** The first link with a name. */
export function link(element: Element, name: string): HTMLAnchorElement {
  const found = links(element).find((each) => wordsOf(each) === name);
  if (!found) throw new Error(`no link "${name}" among ${links(element).map(wordsOf).join(', ')}`);
  return found;
}

/** Headings in order, as `h2 Words`. */
/** The headings that a screen reader finds. */
export const outline = (element: Element): string[] =>
  inside(element, 'h1, h2, h3, h4, h5, h6')
    .filter((each) => each.checkVisibility())
    .map((each) => `${each.localName} ${wordsOf(each)}`);

export const questions = (element: Element): HTMLDetailsElement[] => inside(element, 'details');

/** The question that starts with these words. */
export function question(element: Element, words: string): HTMLDetailsElement {
  const found = questions(element).find((each) => wordsOf(summary(each)).startsWith(words));
  if (!found) throw new Error(`no question "${words}"`);
  return found;
}

export function summary(details: HTMLDetailsElement): HTMLElement {
  const found = details.querySelector('summary');
  if (!found) throw new Error('a disclosure without a summary');
  return found;
}

/** Whether it is visible: it has a box with a size, and no ancestor hides it. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width * height > 0;
}

/** The element that contains the content and has its language. */
export const box = (element: Element): HTMLElement => {
  const [found] = inside<HTMLElement>(element, '[lang][dir]');
  if (!found) throw new Error('shows no content');
  return found;
};

/** Like `expect(…).to.equal(…)`, which takes minutes to print two different nodes. */
export function expectNode(found: unknown, expected: unknown): void {
  const name = (each: unknown): string =>
    each instanceof Element ? (each.cloneNode() as Element).outerHTML : String(each);
  if (found !== expected) throw new Error(`expected ${name(expected)}, found ${name(found)}`);
}
