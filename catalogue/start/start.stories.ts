import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { clinic } from '../../src/generated/clinic.ts';
import { records, tagOf } from '../../src/widgets/all.ts';
import type { NamedRecord } from '../../src/widgets/all.ts';
import { elementOf } from '../manifest.ts';
import './start.css';

const to = (kind: 'docs' | 'story', id: string): string => `./?path=/${kind}/${id}`;

/** The element, under the heading of its tile. What is only visible with focus is shown. */
function sampleOf({ name, attributes, landmark }: NamedRecord): Element {
  const sample = document.createElement(tagOf(name));
  if ('heading-level' in attributes) sample.setAttribute('heading-level', '3');
  sample.classList.toggle('shown', landmark === 'header');
  return sample;
}

/** One element as it comes, small, with the ways to more of it. What is clicked here is the page, not the sample. */
function tile(tag: string, sample: Element, locale: unknown): TemplateResult {
  return html`<section class="tile" aria-labelledby="of-${tag}">
    <h2 id="of-${tag}">
      <a href=${to('docs', `elements-${tag}--docs`)} target="_top"><code>&lt;${tag}&gt;</code></a>
    </h2>
    <p>${elementOf(tag).summary}</p>
    <div class="sample" inert>
      <div class="small" lang=${String(locale)}>${sample}</div>
    </div>
    <p>
      <a href=${to('story', `elements-${tag}--default`)} target="_top"
        >Controls and code<span class="unseen"> of ${tag}</span></a
      >
    </p>
  </section>`;
}

const places: readonly (readonly [kind: 'docs' | 'story', id: string, name: string, what: string])[] = [
  ['story', 'paste-it-in-every-way--every-way', 'Paste it in', 'every way, with the code for it'],
  ['docs', 'paste-it-in-embed-on-your-cms--docs', 'Embed on your CMS', 'what survives where'],
  [
    'docs',
    'paste-it-in-what-we-promise-on-privacy--docs',
    'What we promise on privacy',
    'nothing watches the reader',
  ],
  ['story', 'tokens-colour--colour', 'Tokens', 'colours and their contrast, sizes, space, corners'],
  ['docs', 'tokens-match-your-brand--docs', 'Match your brand', 'what a page can set'],
  ['docs', 'content-write-content--docs', 'Content', 'whose words these are, and how they are checked'],
  ['docs', 'accessibility-statement--docs', 'Accessibility', 'what is tested, and what is not'],
  ['docs', 'changes-code-and-words--docs', 'Changes', 'in code and in words'],
];

const meta: Meta = { title: 'Start', tags: ['!autodocs'] };

export default meta;

/** All five at once. */
export const Start: StoryObj = {
  render: (_, { globals }) => html`
    <main class="start" lang="en" dir="ltr">
      <h1>Widgets of ${clinic.name}</h1>
      <p class="lead">
        Each is one tag on any page. It brings the clinic’s words, takes the page’s font, follows its light or dark colours, and fits the
        width that it is given. Choose one; the toolbar above changes the page around it.
      </p>
      <div class="tiles">
        ${records.map((record) => tile(tagOf(record.name), sampleOf(record), globals['locale']))}
      </div>
      <h2>Where to go</h2>
      <ul class="places">
        ${places.map(
          ([kind, id, name, what]) =>
            html`<li><a href=${to(kind, id)} target="_top">${name}</a>: ${what}</li>`,
        )}
      </ul>
    </main>
  `,
};
