/** Lists, facts and tables of YAML → HTML without classes: what it looks like is the widget's matter. */
import { Code } from './code.ts';
import type { WordsCode } from './code.ts';
import { escapeHtml } from './escape.ts';

/** What stands between the backticks of a template, or text escaped for there. */
const inside = (words: WordsCode): string =>
  words instanceof Code ? words.text.replace(/^[^`]*`|`$/g, '') : escapeHtml(words);

const template = (markup: string): Code => new Code(`html\`${markup}\``);

/** `<li>`s; nothing where there are none. */
export const items = (list: readonly WordsCode[]): Code | undefined =>
  list.length ? template(list.map((words) => `<li>${inside(words)}</li>`).join('')) : undefined;

export const steps = (list: readonly { title: WordsCode; text: WordsCode }[]): Code =>
  template(
    list.map(({ title, text }) => `<li><strong>${inside(title)}</strong> ${inside(text)}</li>`).join(''),
  );

export const facts = (list: readonly { label: WordsCode; value: WordsCode; note: WordsCode }[]): Code =>
  template(
    list
      .map(({ label, value, note }) => {
        const terms = `<dt>${inside(label)}</dt><dd>${inside(value)}</dd><dd>${inside(note)}</dd>`;
        return `<div>${terms}</div>`;
      })
      .join(''),
  );

interface Table {
  caption: WordsCode;
  columns: readonly WordsCode[];
  rows: readonly (readonly WordsCode[])[];
}

/** The first cell of a row is the row's heading. */
export function table({ caption, columns, rows }: Table): Code {
  const head = columns.map((column) => `<th scope="col">${inside(column)}</th>`).join('');
  const body = rows.map(([group = '', ...cells]) => {
    const others = cells.map((cell) => `<td>${inside(cell)}</td>`).join('');
    return `<tr><th scope="row">${inside(group)}</th>${others}</tr>`;
  });
  const parts = `<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody>`;
  return template(`<table><caption>${inside(caption)}</caption>${parts}</table>`);
}

/** Native disclosures. What marks them as open or shut is the widget's to draw. */
export const disclosures = (list: readonly { question: WordsCode; answer: Code }[]): Code => {
  const markup = list.map(({ question, answer }) => {
    const summary = `<summary>\${kit.toggle}${inside(question)}</summary>`;
    return `<details>${summary}<div class="answer">${inside(answer)}</div></details>`;
  });
  return new Code(`(kit) => html\`${markup.join('')}\``);
};
