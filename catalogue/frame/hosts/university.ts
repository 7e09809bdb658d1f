import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { sample } from './sample.ts';
import type { HostSlots } from './host-slots.ts';

const words = [
  'Counselling and wellbeing',
  'Support outside the university',
  'Clinics nearby',
  'What they offer',
  'At a glance',
];

const trail = ['Example University', 'Student life', 'Support'];
const pages = ['Counselling and wellbeing', 'Study skills', 'Money and housing', 'Access and disability'];

/** A university, dark whatever the reader's system is: it says so by its `color-scheme`. */
export function university({ header, main, footer, headings }: HostSlots): TemplateResult {
  const [title, ...others] = headings(words);
  return html`
    <header>
      ${header}
      <p class="name">Example University</p>
      <nav aria-label="Breadcrumb">
        <ol role="list">
          ${trail.map((page) => html`<li><a href="#main">${page}</a></li>`)}
        </ol>
      </nav>
    </header>
    <div class="body">
      <nav aria-label="Support">
        <ul role="list">
          ${pages.map(
            (page, at) =>
              html`<li><a href="#main" aria-current=${at === 0 ? 'page' : 'false'}>${page}</a></li>`,
          )}
        </ul>
      </nav>
      <main id="main">
        ${title}
        <p class="lead">${sample.first}</p>
        <p id="content">${sample.second}</p>
        ${others} ${main}
        ${main && html`<p>${sample.last}</p>`}
      </main>
    </div>
    <footer>
      ${footer}
      <p>Example University. A sample page.</p>
    </footer>
  `;
}
