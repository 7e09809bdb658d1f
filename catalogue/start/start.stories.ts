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

/** A small sample of one element, with links to its pages. The sample itself cannot be clicked. */
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
        >Controls and code<span class="unseen"> for ${tag}</span></a
      >
    </p>
  </section>`;
}

const places: readonly (readonly [kind: 'docs' | 'story', id: string, name: string, what: string])[] = [
  ['story', 'paste-it-in-every-way--every-way', 'Paste it in', 'the code for each widget, for every method'],
  ['docs', 'paste-it-in-embed-on-your-cms--docs', 'Embed on your CMS', 'what each system removes and keeps'],
  [
    'docs',
    'paste-it-in-what-we-promise-on-privacy--docs',
    'What we promise on privacy',
    'the widgets don’t track readers',
  ],
  ['story', 'tokens-colour--colour', 'Tokens', 'colours and their contrast, sizes, space, corners'],
  ['docs', 'tokens-match-your-brand--docs', 'Match your brand', 'what your page can change'],
  ['docs', 'content-write-content--docs', 'Content', 'who wrote the texts, and how they are checked'],
  ['docs', 'accessibility-statement--docs', 'Accessibility', 'what is tested, and what isn’t'],
  ['docs', 'changes-code-and-content--docs', 'Changes', 'in code and in content'],
];

const meta: Meta = { title: 'Start', tags: ['!autodocs'] };

export default meta;

/** All of them at once. */
export const Start: StoryObj = {
  render: (_, { globals }) => html`
    <main class="start" lang="en" dir="ltr">
      <h1>${clinic.name} widgets</h1>
      <p class="lead">
        Each widget is one tag that works on any page. It shows the clinic’s content, uses the page’s font, follows its light or dark
        colours, and fills the width that it is given. Choose one below. The toolbar above changes the page around it.
      </p>
      <div class="tiles">
        ${records.map((record) => tile(tagOf(record.name), sampleOf(record), globals['locale']))}
      </div>
      <h2>More in this catalogue</h2>
      <ul class="places">
        ${places.map(
          ([kind, id, name, what]) =>
            html`<li><a href=${to(kind, id)} target="_top">${name}</a>: ${what}</li>`,
        )}
      </ul>
    </main>
  `,
};
