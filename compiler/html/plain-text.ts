/** Trees → plain text, one block a line, for people who review words and figures. */
import type { ElementContent } from 'hast';
import { Template } from './tree.ts';
import type { Call, TreeWords } from './tree.ts';

const BLOCK =
  /^(p|div|ul|ol|li|dl|dt|dd|figure|figcaption|blockquote|table|caption|thead|tbody|tr|details|summary)$/;

/** Lines that begin differently from others. */
const STARTS: Record<string, string> = { li: '- ', dt: '- ', summary: '## ' };

function callOf({ name, args = [] }: Call): string {
  const [first, second = ''] = args;
  if (name === 'heading') return `\n${'#'.repeat(Number(first) + 1)} ${inline(second as TreeWords)}\n`;
  if (name === 'link') return `${inline(second as TreeWords)} (page:${String(first)})`;
  if (name === 'urgent') return '\n[urgent help]\n';
  return name === 'term' ? String(second) : '';
}

function textIn(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type === 'call') return callOf(node);
  if (node.type !== 'element') return '';
  const { tagName, properties, children, data } = node;
  if (tagName === 'svg') return data?.figure === undefined ? '' : `\n[drawing: ${data.figure}]\n`;
  if (tagName === 'br') return '\n';
  const inside = children.map(textIn).join('');
  if (tagName === 'sup') return ` [${inside}]`;
  if (tagName === 'a' && /^(tel|sms|https?):/.test(String(properties['href'])))
    return `${inside} (${String(properties['href'])})`;
  if (tagName === 'th' || tagName === 'td') return `${inside} | `;
  const language = properties['lang'] === undefined ? '' : `(${String(properties['lang'])}) `;
  if (!BLOCK.test(tagName)) return `${language}${inside}`;
  // After the dash of the first item.
  const marked = inside.replace(/^\n*(- )?/, (_, dash = '') => `${String(dash)}${language}`);
  return `\n${STARTS[tagName] ?? ''}${marked}\n`;
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/ \|\s*$/, '').trim())
    .filter((line) => line !== '' && line !== '-');

const inline = (words: TreeWords): string =>
  typeof words === 'string' ? words : lines(words.nodes.map(textIn).join('')).join(' ');

/** The texts of a value, in reading order. `isData` says which keys have none. */
export function plainLines(value: unknown, isData: (key: string) => boolean): string[] {
  if (typeof value === 'string') return lines(value);
  if (typeof value === 'number') return [String(value)];
  if (value instanceof Template) return lines(value.nodes.map(textIn).join(''));
  if (Array.isArray(value)) return value.flatMap((item: unknown) => plainLines(item, isData));
  if (typeof value !== 'object' || value === null || value.constructor !== Object) return [];
  return Object.entries(value).flatMap(([key, item]) => (isData(key) ? [] : plainLines(item, isData)));
}
