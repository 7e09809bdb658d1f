/** Changes the text of a line or a page of Markdown, but not its marks, addresses or citations. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';

const KEPT = /(\[@[^\]]*\]|&#?\w+;|\\.)/;

export function mapTextNodes(markdown: string, change: (text: string) => string): string {
  let text = '';
  let end = 0;
  visit<Nodes, 'text'>(fromMarkdown(markdown), 'text', ({ position }) => {
    const [start, stop] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    const parts = markdown.slice(start, stop).split(KEPT);
    text +=
      markdown.slice(end, start) + parts.map((part, index) => (index % 2 ? part : change(part))).join('');
    end = stop;
  });
  return text + markdown.slice(end);
}
