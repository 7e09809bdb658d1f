import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { sample } from './sample.ts';
import type { HostSlots } from './host-slots.ts';

const words = ['Our blog', 'Health and wellbeing', 'Worth a read', 'More like this', 'And more'];

const pages = ['Home', 'Blog', 'About', 'Contact'];

/** A theme of a content system whose rem is 10 pixels, and whose rules go by the names of elements. */
export function smallRoot({ header, main, footer, headings }: HostSlots): TemplateResult {
  const [title, ...others] = headings(words);
  return html`
    <header>
      ${header}
      <div class="bar">
        <p class="site">Example Theme</p>
        <nav aria-label="Pages of the site">
          <ul role="list">
            ${pages.map((page) => html`<li><a href="#main">${page}</a></li>`)}
          </ul>
        </nav>
      </div>
    </header>
    <main id="main">
      ${title}
      <p>${sample.first}</p>
      <p id="content">${sample.second}</p>
      ${others} ${main}
      ${main && html`<p>${sample.last}</p>`}
    </main>
    <footer>
      ${footer}
      <p>A sample page in a theme whose rem is 10 pixels.</p>
    </footer>
  `;
}
