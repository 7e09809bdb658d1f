import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MtcElement } from '../../element/base.ts';
import { heading } from '../../element/heading.ts';
import { speak } from '../../element/icons.ts';
import { proseKit } from '../../element/link.ts';
import { sourceList } from '../../element/sources.ts';
import { below } from '../../lib/attribute.ts';
import type { HeadingLevel } from '../../lib/attribute.ts';
import type { Panel } from '../../lib/piece.ts';
import type { panel as english } from '../../strings/strings.ts';
import { people, thousand, weeks } from './charts.ts';

/** The words of the interface. */
type Strings = typeof english;

/** A section under a hairline; in a wide panel its heading stands in the margin. */
export const section = (part: string, level: HeadingLevel, name: string, content: TemplateResult) =>
  html`<div class="section ${part}" part=${part}>
    ${heading(below(level, 1), name)}
    <div class="content">${content}</div>
  </div>`;

export const steps = ({ steps, course }: Panel, words: Strings): TemplateResult =>
  html`<ol role="list">
      ${steps}
    </ol>
    <figure>
      <div class="weeks small" aria-hidden="true">${weeks(course.weeks, course.longest, words.week())}</div>
      <figcaption class="small">${course.text}</figcaption>
    </figure>`;

export const suitability = ({ suits, unsuited }: Panel, level: HeadingLevel): TemplateResult =>
  html`<div>
      ${heading(below(level, 2), suits.title)}
      <ul class="suits" role="list">
        ${suits.items}
      </ul>
    </div>
    <div>
      ${heading(below(level, 2), unsuited.title)}
      <ul class="unsuited" role="list">
        ${unsuited.items}
      </ul>
      <p class="small">${unsuited.note}</p>
    </div>`;

/** A tile of evidence. What it shows in a picture, it says in words. */
const evidence = (kind: string, level: HeadingLevel, { title, note }: Evidence, content: TemplateResult) =>
  html`<figure class="tile ${kind}">
    ${heading(below(level, 2), title)}
    <div class="pair">${content}</div>
    <figcaption class="small">${note}</figcaption>
  </figure>`;

type Evidence = Pick<Panel['rare'], 'title' | 'note'>;

export const safety = (
  { watch, compare, rare }: Panel,
  level: HeadingLevel,
  words: Strings,
): TemplateResult =>
  html`<p class="watch marked">${speak}<span>${watch}</span></p>
    ${compare.map((comparison) => {
      const groups = comparison.groups.map(
        ({ count, text }) =>
          html`<div>
            ${people(count)}
            <p><span class="count">${count} ${words.outOf100()}</span> ${text}</p>
          </div>`,
      );
      return evidence(comparison.kind, level, comparison, html`${groups}`);
    })}
    ${evidence(
      'rare harm',
      level,
      rare,
      html`<div>
          ${thousand(rare.count)}
          <p>${rare.text}</p>
        </div>
        ${rare.table}`,
    )}`;

/** The questions, unless they are hidden, and always where the facts come from. */
export const questions = (
  element: MtcElement,
  panel: Panel,
  level: HeadingLevel,
  words: Strings,
  areShown: boolean,
): TemplateResult =>
  html`<div>
    ${areShown ? panel.questions(proseKit(element, below(level, 1))) : ''}
    ${sourceList(words.sources(), panel.sources)}
  </div>`;
