/** A panel's front matter and the text of urgent help → its sections, as HTML for the panel's style sheets. */
import type { z } from 'zod';
import { course as courseChart, people, thousand } from '../html/charts.ts';
import type { Code, WordsCode } from '../html/code.ts';
import { heading, inside, items, list, prose, table, template } from '../html/markup.ts';
import type { panel as schema } from './schema/panel.ts';

type Front = z.output<ReturnType<typeof schema>>;

const speak =
  '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 5h16v11h-9l-4 3.5V16H4z"/></svg>';

export const sections = (front: Front, urgent: WordsCode): Record<string, Code | undefined> => ({
  summary: items(front.summary),
  facts: facts(front),
  steps: steps(front, urgent),
  suitability: suitability(front),
  safety: safety(front, urgent),
});

function facts({ facts }: Front): Code {
  const groups = facts.map(({ label, value, note }) => {
    const terms = `<dt>${inside(label)}</dt><dd>${inside(value)}</dd><dd>${inside(note)}</dd>`;
    return `<div>${terms}</div>`;
  });
  return template(`<dl>${groups.join('')}</dl>`);
}

/** Starts with a space, because in plain text it is not on a separate line. */
const help = (urgent: WordsCode): string => ` <span class="urgent">${inside(urgent)}</span>`;

function steps({ steps, course }: Front, urgent: WordsCode): Code {
  const taken = steps.map(
    (step) =>
      `<li><strong>${inside(step.title)}</strong> ${inside(step.text)}${step.help ? help(urgent) : ''}</li>`,
  );
  const chart = courseChart(course.weeks, course.longest);
  const caption = `<figcaption>${inside(course.text)}</figcaption>`;
  return template(`<ol role="list">${taken.join('')}</ol><figure>${chart}${caption}</figure>`);
}

function suitability({ suits, unsuited }: Front): Code {
  const note = `<p class="small">${inside(unsuited.note)}</p>`;
  return prose(
    `<div>${heading(2, suits.title)}${list('suits', suits.items)}</div>` +
      `<div>${heading(2, unsuited.title)}${list('unsuited', unsuited.items)}${note}</div>`,
  );
}

/** The warning box, then the evidence tiles. Each tile also says in words what its picture shows. */
function safety({ watch, compare, rare }: Front, urgent: WordsCode): Code {
  const compared = compare.map(({ title, kind, groups, note }) => {
    const pair = groups.map(({ count, text }) => share(people(count), text)).join('');
    return tile(kind, title, pair, note);
  });
  const dots = share(thousand(rare.count), rare.text) + table(rare.table);
  const box = `<p class="watch marked">${speak}<span>${inside(watch)}${help(urgent)}</span></p>`;
  return prose(box + compared.join('') + tile('rare harm', rare.title, dots, rare.note));
}

const share = (chart: string, text: WordsCode): string => `<div>${chart}<p>${inside(text)}</p></div>`;

const tile = (kind: string, title: WordsCode, content: string, note: WordsCode): string =>
  `<figure class="tile ${kind}">${heading(2, title)}<div class="pair">${content}</div>` +
  `<figcaption>${inside(note)}</figcaption></figure>`;
