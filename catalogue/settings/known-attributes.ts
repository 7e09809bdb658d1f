/**
 * A Vite plugin: fails the build if a story writes a tag with an attribute that its element does not have. States from data are
 * checked against the manifest in catalogue/elements/states.ts.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { CustomElement, Package } from 'custom-elements-manifest/schema';
import type { Plugin } from 'vite';
import { renamePrefix } from '../../tools/build/prefix/rename.ts';

/** Attributes of every HTML element, and those that React adds: listeners and its own names. */
const ofHtml = /^(id|class|className|style|slot|hidden|inert|dir|title|key|ref|on[\w-]+|(data|aria)-[\w-]+)$/;

/** Finds the tags of our elements in HTML or in a template: where each starts, and the names of its attributes. */
function* tagsIn(text: string): Generator<{ tag: string; at: number; names: string[] }> {
  for (const { 1: tag = '', 2: inside = '', index } of text.matchAll(
    /<(mtc-[\w-]+)((?:\s+[^\s"'>/=]+(?:=(?:"[^"]*"|'[^']*'|\$?\{[^}]*\}|[^\s>]+))?)*)\s*\/?>/g,
  ))
    yield {
      tag,
      at: text.slice(0, index).split('\n').length,
      names: [
        ...inside.matchAll(/\s\??([\w-]+)(?==|\s|$)(?:=(?:"[^"]*"|'[^']*'|\$?\{[^}]*\}|[^\s>]+))?/g),
      ].map(([, name = '']) => name),
    };
}

/** The unknown tags and attributes in a text, one line each. */
export function unknownIn(text: string, file: string, { modules }: Package): string[] {
  const elements = modules.flatMap(({ declarations = [] }) => declarations as CustomElement[]);
  return [...tagsIn(text)].flatMap(({ tag, at, names }) => {
    const element = elements.find(({ tagName }) => tagName === renamePrefix(tag));
    if (!element) return [`${file}:${at}: there is no <${tag}>.`];
    const known = (element.attributes ?? []).map(({ name }) => name);
    return names
      .filter((name) => !known.includes(name) && !ofHtml.test(name))
      .map(
        (name) => `${file}:${at}: <${tag}> has no attribute "${name}". Expected one of: ${known.join(', ')}.`,
      );
  });
}

export const knownAttributes = (): Plugin => ({
  name: 'known-attributes',
  enforce: 'pre',
  transform(code, id) {
    const path = id.replace(/\?.*/, '');
    if (!/\/catalogue\/.*\.(ts|tsx|mdx)$/.test(path.replaceAll('\\', '/'))) return null;
    const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Package;
    const wrong = unknownIn(code, relative('.', path), manifest);
    if (wrong.length > 0) this.error(wrong.join('\n'));
    return null;
  },
});
