/**
 * The pseudo-locale: English with accents, 40% longer. It shows what is clipped, and what was never marked for translation. It
 * is for tests and Storybook; no bundle contains it.
 */
import { parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { ContentFile } from '../source/find-files.ts';
import { isData } from '../source/data-keys.ts';
import { kindOf } from '../kinds/all.ts';
import { pseudoLocale } from '../source/pseudo-locale.ts';
import { mapTextNodes } from '../html/map-text-nodes.ts';

const PLAIN = 'aeiouyAEIOUYcdgklnrstz';
const MARKED = 'áéíóúýÁÉÍÓÚÝçđğķļñŕšţž';

const accented = (letter: string): string => MARKED[PLAIN.indexOf(letter)] ?? letter;

/** Doubles each vowel, word by word, so that a word is the same everywhere. */
export const pseudo = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) => accented(letter).repeat(/[aeiou]/.test(letter) ? 2 : 1));

/** A file of the source language in the pseudo-locale. @param hash The hash of its text. */
export function pseudoFile(file: ContentFile, hash: string, alt?: string): ContentFile | undefined {
  const kind = kindOf(file.kind);
  if (!kind) return undefined;
  const { dataKeys } = kind;
  const text = kind.isFolder ? markdown(file.text, dataKeys, hash, alt) : yaml(file.text, dataKeys, hash);
  return { ...file, path: file.path.replace(/\/en\//, `/${pseudoLocale}/`), locale: pseudoLocale, text };
}

function markdown(text: string, dataKeys: readonly string[], hash: string, alt?: string): string {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return `---\n${yaml(front, dataKeys, hash, alt)}---\n${mapTextNodes(body, pseudo)}`;
}

function yaml(text: string, dataKeys: readonly string[], hash: string, alt?: string): string {
  const document: Document = parseDocument(text, { schema: 'failsafe' });
  visit(document, {
    Pair: (_, { key }) => (isData(String(key), dataKeys) && String(key) !== 'forms' ? visit.SKIP : undefined),
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string') node.value = mapTextNodes(node.value, pseudo);
    },
  });
  if (document.get('status') === 'published') document.set('status', 'pending');
  if (alt !== undefined && document.has('hero')) document.set('alt', pseudo(alt));
  document.set('translation', document.createNode({ source: hash }));
  return document.toString({ lineWidth: 0 });
}
