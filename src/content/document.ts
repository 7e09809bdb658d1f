/** A Markdown file → its front matter, as YAML, plus the nodes of its body. */
import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import type { Report } from './problem.ts';
import { parseYaml } from './yaml.ts';
import type { Yaml } from './yaml.ts';

export interface Document {
  front: Yaml | undefined;
  body: RootContent[];
}

export function parseDocument(text: string, report: Report): Document {
  const { children } = fromMarkdown(text, {
    extensions: [frontmatter()],
    mdastExtensions: [frontmatterFromMarkdown()],
  });
  const [first, ...rest] = children;
  if (first?.type !== 'yaml') {
    report('found no front matter, expected a line of --- first, keys with values, a line of ---', {
      line: 1,
      column: 1,
    });
    return { front: undefined, body: [] };
  }
  return { front: parseYaml(first.value, report, first.position?.start.line ?? 1), body: rest };
}
