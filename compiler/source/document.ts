/** A Markdown file → its front matter as YAML, and the nodes of its body. */
import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import type { Report } from './problem.ts';
import { crowdedParagraph } from './limits.ts';
import { withMarkers } from './urgent-help.ts';
import { parseYaml } from './yaml.ts';
import type { Yaml } from './yaml.ts';

export interface Document {
  front: Yaml | undefined;
  body: RootContent[];
}

export function parseDocument(text: string, report: Report): Document {
  const deep = text
    .split('\n')
    .findIndex((line) => /^(\s*>){20}|^\s{60}\s*\S|^(\s*([-*+]|\d+[.)])\s){20}/.test(line));
  if (deep >= 0) {
    report('found quotes or lists nested too deeply, expected a few levels', { line: deep + 1, column: 1 });
    return { front: undefined, body: [] };
  }
  const crowded = crowdedParagraph(text);
  if (crowded) {
    report(crowded.message, { line: crowded.line, column: 1 });
    return { front: undefined, body: [] };
  }
  const { children } = fromMarkdown(text, {
    extensions: [frontmatter()],
    mdastExtensions: [frontmatterFromMarkdown()],
  });
  const [first, ...rest] = children;
  if (first?.type !== 'yaml') {
    const found = /^---[ \t]*\n/.test(text) ? 'no second line of ---' : 'no front matter';
    report(`found ${found}, expected a line of --- first, keys with values, a line of ---`, {
      line: 1,
      column: 1,
    });
    return { front: undefined, body: [] };
  }
  return { front: parseYaml(first.value, report, first.position?.start.line ?? 1), body: withMarkers(rest) };
}
