import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { sample } from './sample.ts';
import type { HostSlots } from './host-slots.ts';

const words = [
  'Asking for help is the first step',
  'Where to turn',
  'Care close to home',
  'What is on offer',
  'In brief',
];

const sections = ['Front page', 'City', 'Health', 'Letters'];

/** A newspaper: serifs, rules, black on white, and oxblood for what can be followed. */
export function newspaper({ header, main, footer, headings }: HostSlots): TemplateResult {
  const [title, ...others] = headings(words);
  return html`
    <header>
      ${header}
      <p class="masthead">The Daily Example</p>
      <nav aria-label="Sections of the newspaper">
        <ul role="list">
          ${sections.map((section) => html`<li><a href="#main">${section}</a></li>`)}
        </ul>
      </nav>
    </header>
    <main id="main">
      ${title}
      <p class="byline">From the health desk</p>
      <div class="columns">
        <p>${sample.first}</p>
        <p id="content">${sample.second}</p>
      </div>
      ${others} ${main && html`<div class="set">${main}</div>`}
      ${main && html`<p>${sample.last}</p>`}
    </main>
    <footer>
      ${footer}
      <p class="colophon">The Daily Example is a sample page.</p>
    </footer>
  `;
}
