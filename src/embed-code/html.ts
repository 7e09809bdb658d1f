/**
 * The one place that writes HTML as text. What is put into it is text and comes out escaped, unless it is `Html` already:
 * no name, title, id or address can become a tag.
 */

/** HTML, as opposed to text. A class, so that no text can pass for it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What an element may hold: text, which is escaped, or HTML. */
export type Child = Html | string;

export type Attributes = Readonly<Record<string, string>>;

/** HTML from elsewhere that is trusted as it is: what `prerender` made, or what a host page's author wrote. */
export const trusted = (html: string): Html => new Html(html);

/** JSX, which the text may stand in too, takes no bare `>`. */
export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const escapeValue = (text: string): string => escapeText(text).replace(/"/g, '&quot;');

/** Names are written in code, and are checked because nothing can escape them. */
function name(text: string): string {
  if (!/^[a-z][\w.:-]*$/i.test(text)) throw new Error(`"${text}" is not a valid HTML name.`);
  return text;
}

/** As they appear in a tag, each after a space; one that is empty is written without a value. */
export const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([key, value]) => ` ${name(key)}${value && `="${escapeValue(value)}"`}`)
    .join('');

const htmlOf = (children: readonly Child[]): string =>
  children.map((child) => (child instanceof Html ? child.text : escapeText(child))).join('');

const open = (tag: string, attributes: Attributes): string =>
  ['<', name(tag), attributesText(attributes), '>'].join('');
const close = (tag: string): string => ['</', name(tag), '>'].join('');

/** An element with its children. */
export const element = (tag: string, attributes: Attributes, ...children: Child[]): Html =>
  new Html(open(tag, attributes) + htmlOf(children) + close(tag));

/** The same, its children on lines of their own where there are any. */
export function block(tag: string, attributes: Attributes, ...children: Child[]): Html {
  const inside = htmlOf(children);
  return element(tag, attributes, new Html(inside && `\n${inside.replace(/^/gm, '  ')}\n`));
}

/** An element that holds nothing, such as `<meta>`. */
export const empty = (tag: string, attributes: Attributes): Html => new Html(open(tag, attributes));

/** <script> or <style>, whose text knows no entities: a backslash, which both languages read over, keeps it inside. */
export const raw = (tag: 'script' | 'style', attributes: Attributes, text: string): Html =>
  element(tag, attributes, new Html(text.replace(/<(?=[/!])/g, '<\\')));

/** Nothing in it ends it. */
export const comment = (text: string): Html =>
  new Html(['<!-- ', text.replace(/--(?=!?>)/g, '- -'), ' -->'].join(''));

export const doctype = new Html('<!doctype html>');

/** One below the other. */
export const lines = (...children: Child[]): Html =>
  new Html(children.map((child) => htmlOf([child])).join('\n'));
