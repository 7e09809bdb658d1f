/**
 * The only place that writes HTML as text. Values are escaped unless they are `Html` already, so that no name, title, id or
 * address can become a tag.
 */

/** HTML, as opposed to text. It is a class, so that no text can be mistaken for it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A child of an element: text, which is escaped, or HTML. */
export type Child = Html | string;

export type Attributes = Readonly<Record<string, string>>;

/** Trusted HTML from elsewhere: from `prerender`, or from the author of a host page. */
export const trusted = (html: string): Html => new Html(html);

/** Escapes `>` too, because the text may be in JSX. */
export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const escapeValue = (text: string): string => escapeText(text).replace(/"/g, '&quot;');

/** Checks a name from code, because names cannot be escaped. */
function name(text: string): string {
  if (!/^[a-z][\w.:-]*$/i.test(text)) throw new Error(`"${text}" is not a valid HTML name.`);
  return text;
}

/** Attributes for a tag, each after a space. An empty one is written without a value. */
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

/** The same, with the children on separate lines. */
export function block(tag: string, attributes: Attributes, ...children: Child[]): Html {
  const inside = htmlOf(children);
  return element(tag, attributes, new Html(inside && `\n${inside.replace(/^/gm, '  ')}\n`));
}

/** A void element, such as `<meta>`. With a slash at its end, it is JSX too. */
export const empty = (tag: string, attributes: Attributes, hasSlash = false): Html =>
  new Html(open(tag, attributes).replace(/>$/, hasSlash ? '/>' : '>'));

/** <script> or <style>, where entities do not work. A backslash, which both languages ignore, keeps the text inside. */
export const raw = (tag: 'script' | 'style', attributes: Attributes, text: string): Html =>
  element(tag, attributes, new Html(text.replace(/<(?=[/!])/g, '<\\')));

/** A comment that its text cannot end. */
export const comment = (text: string): Html =>
  new Html(['<!-- ', text.replace(/--(?=!?>)/g, '- -'), ' -->'].join(''));

export const doctype = new Html('<!doctype html>');

/** Joins the children with line breaks. */
export const lines = (...children: Child[]): Html =>
  new Html(children.map((child) => htmlOf([child])).join('\n'));
