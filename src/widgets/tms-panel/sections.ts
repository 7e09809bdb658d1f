import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MtcElement } from '../../element/base.ts';
import { heading } from '../../element/heading.ts';
import { cross, speak, tick, toggle } from '../../element/icons.ts';
import { proseKit } from '../../element/link.ts';
import { sourceList } from '../../element/sources.ts';
import { below } from '../../lib/attribute.ts';
import type { HeadingLevel } from '../../lib/attribute.ts';
import type { Panel, Words } from '../../lib/piece.ts';
import type { Strings } from '../../strings/strings.ts';
import { people, thousand, weeks } from './charts.ts';

/** A section under a hairline; in a wide panel its heading stands in the margin. */
const section = (part: string, level: HeadingLevel, name: string, content: unknown) =>
  html`<div class="section" part=${part}>
    ${heading(below(level, 1), name)}
    <div class="content">${content}</div>
  </div>`;

export const facts = (panel: Panel, level: HeadingLevel, words: Strings): TemplateResult =>
  section(
    'facts',
    level,
    words.keyFacts(),
    html`<dl class="facts">
      ${panel.facts.map(
        ({ label, value, note }) =>
          html`<div>
            <dt>${label}</dt>
            <dd class="value">${value}</dd>
            <dd>${note}</dd>
          </div>`,
      )}
    </dl>`,
  );

export const steps = ({ steps, course }: Panel, level: HeadingLevel, words: Strings): TemplateResult =>
  section(
    'steps',
    level,
    words.course(),
    html`<ol class="steps" role="list">
        ${steps.map(({ title, text }) => html`<li><strong>${title}</strong> ${text}</li>`)}
      </ol>
      <figure class="course">
        <div class="weeks" aria-hidden="true">${weeks(course.weeks, course.longest, words.week())}</div>
        <figcaption class="small">${course.text}</figcaption>
      </figure>`,
  );

const list = (name: string, icon: TemplateResult, items: readonly Words[]) =>
  html`<ul class="list ${name}" role="list">
    ${items.map((item) => html`<li>${icon}<span>${item}</span></li>`)}
  </ul>`;

export const suitability = (panel: Panel, level: HeadingLevel, words: Strings): TemplateResult =>
  section(
    'suitability',
    level,
    words.suitability(),
    html`<div class="suits">
      <div>${heading(below(level, 2), panel.suits.title)} ${list('for', tick, panel.suits.items)}</div>
      <div>
        ${heading(below(level, 2), panel.unsuited.title)} ${list('not', cross, panel.unsuited.items)}
        <p class="small">${panel.unsuited.note}</p>
      </div>
    </div>`,
  );

export const safety = (panel: Panel, level: HeadingLevel, words: Strings): TemplateResult =>
  section(
    'safety',
    level,
    words.safety(),
    html`<p class="watch">${speak}<span>${panel.watch}</span></p>
      <div class="proofs">
        ${panel.compare.map((comparison) => compare(comparison, level, words))} ${rare(panel.rare, level)}
      </div>`,
  );

const compare = (
  { title, kind, groups, note }: Panel['compare'][number],
  level: HeadingLevel,
  words: Strings,
): TemplateResult =>
  html`<figure class="evidence ${kind}">
    ${heading(below(level, 2), title)}
    <div class="pair">
      ${groups.map(
        ({ count, text }) =>
          html`<div>
            ${people(count)}
            <p><span class="count">${count} ${words.outOf100()}</span> ${text}</p>
          </div>`,
      )}
    </div>
    <figcaption class="small">${note}</figcaption>
  </figure>`;

const rare = ({ title, count, text, table, note }: Panel['rare'], level: HeadingLevel): TemplateResult =>
  html`<figure class="evidence rare">
    ${heading(below(level, 2), title)}
    <div class="twin">
      <div>
        ${thousand(count)}
        <p>${text}</p>
      </div>
      <table>
        <caption>
          ${table.caption}
        </caption>
        <thead>
          <tr>
            ${table.columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            ([group, ...cells]) =>
              html`<tr>
                <th scope="row">${group}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <figcaption class="small">${note}</figcaption>
  </figure>`;

/** The questions, and always where the facts come from. */
export const questions = (
  element: MtcElement,
  panel: Panel,
  level: HeadingLevel,
  words: Strings,
  areShown: boolean,
): TemplateResult =>
  section(
    areShown ? 'questions' : 'sources',
    level,
    areShown ? words.questions() : words.sources(),
    html`<div>
      ${areShown
        ? panel.questions.map(
            ({ question, answer }) =>
              html`<details>
                <summary>${toggle}${question}</summary>
                <div class="answer">${answer(proseKit(element, below(level, 1)))}</div>
              </details>`,
          )
        : ''}
      ${sourceList(words.whereFromQuestion(), panel.sources, words.sourcesNone())}
    </div>`,
  );
