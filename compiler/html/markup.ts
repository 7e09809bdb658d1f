/** Lists, tables and disclosures → HTML inside templates. */
import { Code, literal } from './code.ts';
import type { WordsCode } from './code.ts';
import { escapeHtml } from './escape.ts';

/** The text between the backticks of a template, or plain text escaped for it. */
export const inside = (words: WordsCode): string =>
  words instanceof Code ? words.text.replace(/^[^`]*`|`$/g, '') : escapeHtml(words);

export const template = (markup: string): Code => new Code(`html\`${markup}\``);

/** A template that needs the kit of the widget: its heading level, its links, its icons. */
export const prose = (markup: string): Code => new Code(`(kit) => html\`${markup}\``);

/** A heading in prose, `depth` levels below the widget's title. */
export const heading = (depth: number, words: WordsCode): string =>
  `\${kit.heading(${depth}, ${literal(words)})}`;

const item = (words: WordsCode): string => `<li>${inside(words)}</li>`;

/** A list, or nothing if there are no items. */
export const items = (list: readonly WordsCode[]): Code | undefined =>
  list.length ? template(list.map(item).join('')) : undefined;

export const list = (name: string, words: readonly WordsCode[]): string =>
  `<ul class="${name}">${words.map(item).join('')}</ul>`;

const arrow =
  '<svg class="icon go" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12h16m-6-6 6 6-6 6"/></svg>';

/** The number of open tags after a number of HTML parts. */
const depth = (parts: readonly string[]): number =>
  parts.reduce((open, part) => open + (part.startsWith('</') ? -1 : part.startsWith('<') ? 1 : 0), 0);

/** The text of a link with an arrow, which always stays with the last word. */
export function withArrow(words: WordsCode): Code {
  const parts =
    inside(words)
      .trim()
      .match(/<[^>]*>|\s+|[^<\s]+/g) ?? [];
  // If bold or emphasised text ends the link, it stays together as a whole, because tags must be nested.
  const depths = parts.map((_, index) => depth(parts.slice(0, index)));
  const start = parts.findLastIndex((part, index) => /^\s/.test(part) && depths[index] === 0) + 1;
  const [before, last] = [parts.slice(0, start).join(''), parts.slice(start).join('')];
  return template(`${before}<span class="last">${last}${arrow}</span>`);
}

interface Table {
  caption: WordsCode;
  columns: readonly WordsCode[];
  rows: readonly (readonly WordsCode[])[];
}

/** The first cell of a row is the row's heading. */
export function table({ caption, columns, rows }: Table): string {
  const head = columns.map((column) => `<th scope="col">${inside(column)}</th>`).join('');
  const body = rows.map(([group = '', ...cells]) => {
    const others = cells.map((cell) => `<td>${inside(cell)}</td>`).join('');
    return `<tr><th scope="row">${inside(group)}</th>${others}</tr>`;
  });
  const parts = `<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody>`;
  return `<table><caption>${inside(caption)}</caption>${parts}</table>`;
}

/** Native disclosures. */
export const disclosures = (asked: readonly { question: WordsCode; answer: Code }[]): Code =>
  prose(
    asked
      .map(({ question, answer }) => {
        const summary = `<summary>\${kit.toggle}${inside(question)}</summary>`;
        return `<details>${summary}<div class="answer">${inside(answer)}</div></details>`;
      })
      .join(''),
  );
