/**
 * Compares the text of an element with its plain text, sentence by sentence. Each sentence of the one must be in the other, in the
 * same order. What plain text leaves out on purpose is in `src/server/left-out.ts`, with the reasons.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { isLeftOut } from '../../src/server/left-out.ts';
import { isElement, valueOf } from '../../src/server/nodes.ts';
import type { Element, Parent } from '../../src/server/nodes.ts';

/** A sentence ends where one of these begins or ends. */
const BLOCKS = new Set(
  (
    'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ' +
    'nav ol p section slot summary table tbody td th thead tr ul'
  ).split(' '),
);

/** The number of a source is a list item in plain text. */
const isCitation = (node: Element): boolean =>
  node.tagName === 'sup' || valueOf(node, 'role') === 'doc-noteref';

/** The blocks of text of a tree. */
function blocksOf(parent: Parent): string[] {
  const blocks = [''];
  const visit = (inside: Parent): void => {
    for (const node of inside.childNodes) {
      if (node.nodeName === '#text' && 'value' in node) blocks.push(`${blocks.pop() ?? ''}${node.value}`);
      if (!isElement(node) || isLeftOut(node) || isCitation(node)) continue;
      if (node.tagName === 'br') blocks.push(`${blocks.pop() ?? ''} `);
      const isBlock = BLOCKS.has(node.tagName);
      if (isBlock) blocks.push('');
      visit(node);
      if (isBlock) blocks.push('');
    }
  };
  visit(parent);
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

const sentencesOf = (parent: Parent, locale: string): string[] => {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return blocksOf(parent).flatMap((block) =>
    [...segmenter.segment(block)].map(({ segment }) => segment.trim()).filter(Boolean),
  );
};

/** A longest list that is part of both, as pairs of places. */
function common(one: readonly string[], other: readonly string[]): [number, number][] {
  const longest = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1));
  const at = (row: number, column: number): number => longest[row]?.[column] ?? 0;
  for (let row = one.length - 1; row >= 0; row--)
    for (let column = other.length - 1; column >= 0; column--)
      (longest[row] as Uint32Array)[column] =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < one.length && column < other.length;) {
    if (one[row] === other[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

/** What differs, in words. @param element The HTML inside the shadow root. */
export function differences(element: string, plain: string, locale: string): string[] {
  const inElement = sentencesOf(parseFragment(element), locale);
  const inPlain = sentencesOf(parseFragment(plain), locale);
  const pairs = common(inElement, inPlain);
  const missing = (sentences: string[], kept: Set<number>, others: string[], where: string): string[] =>
    sentences.flatMap((sentence, index) => {
      if (kept.has(index)) return [];
      const before = sentences[index - 1];
      const place = before === undefined ? 'at the start' : `after “${before}”`;
      const found = others.includes(sentence) ? 'is in another place in' : 'is missing in';
      return [`“${sentence}” ${found} the ${where} (expected it ${place})`];
    });
  return [
    ...missing(inElement, new Set(pairs.map(([row]) => row)), inPlain, 'plain text'),
    ...missing(inPlain, new Set(pairs.map(([, column]) => column)), inElement, 'element'),
  ];
}

/** The inside of the shadow root, and the children of the tag. */
function splitSnippet(html: string): { element: string; children: string } {
  const [, element = '', rest = ''] = /<template[^>]*>(.*?)<\/template>(.*)/s.exec(html) ?? [];
  return { element, children: rest };
}

/** What differs in the built files: a line for each widget, id, language and sentence. */
export function differingTexts(dist: string): string[] {
  const folder = join(dist, 'snippets');
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files.flatMap((file) => {
    const [, widget = '', id = '', locale = ''] = /^([\w-]+)\.([\w-]+)\.([\w-]+)\.html$/.exec(file) ?? [];
    if (!widget) return [];
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    const { element, children } = splitSnippet(read(file));
    const plainFile = file.replace(/html$/, 'plain.html');
    const texts = [
      [file, children],
      [plainFile, existsSync(join(folder, plainFile)) ? read(plainFile) : ''],
    ] as const;
    return texts.flatMap(([name, text]) =>
      differences(element, text, locale).map(
        (difference) => `${widget}, ${id}, ${locale} (snippets/${name}): ${difference}`,
      ),
    );
  });
}
