/** HTML written as text. */

/** JSX, which the text may stand in too, takes no bare `>`. */
export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const escapeValue = (text: string): string => escapeText(text).replace(/"/g, '&quot;');

/** As they stand in a tag, each after a space; one that is empty is written without a value. */
export const attributesText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeValue(value)}"`))
    .join('');

/** An element with its children, which are HTML already. */
export const element = (tag: string, attributes: Readonly<Record<string, string>>, children = ''): string =>
  `<${tag}${attributesText(attributes)}>${children}</${tag}>`;

/** The same, its children on lines of their own where there are any. */
export const block = (tag: string, attributes: Readonly<Record<string, string>>, children = ''): string =>
  element(tag, attributes, children && `\n${children.replace(/^/gm, '  ')}\n`);
