/** Text and links that survive the filters and template engines of hosts. */

/** Separates pairs of characters that template engines of hosts would interpret. */
export const forTemplates = (html: string): string => html.replace(/\{(?=[{%#])/g, '{ ');

const reference = (character: string): string => `&#${character.codePointAt(0) ?? 0};`;

/**
 * Escapes what Markdown in HTML (MDX) and template engines would interpret, in text that is HTML already. As references, which
 * every host decodes.
 */
export const escapeMarkdown = (html: string): string => html.replace(/[\\`*_~{}$]/g, reference);

const encode = (character: string): string =>
  `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;

/**
 * A link in Markdown. It is the same in all dialects, in a table and in a template: only what the first Markdown could escape
 * is escaped with a backslash, the rest as references.
 */
export function markdownLink(title: string, href: string): string {
  const text = title
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]]|([&<>~|$])/g, (one: string, special?: string) =>
      special ? reference(one) : `\\${one}`,
    );
  return `[${text}](${href.replace(/[\s()<>\\{}|]/g, encode)})`;
}
