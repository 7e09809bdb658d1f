import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { languages, pseudoLocale } from '../elements/locales.ts';
import type { Args } from '../elements/html.ts';
import { tagOf, widgets } from '../../src/widgets/all.ts';
import './embed-code.ts';
import { embeddedOf } from './embedded.ts';
import './every-way.css';

const meta: Meta = {
  title: 'Paste it in/Every way',
  tags: ['!autodocs'],
  args: { element: widgets.map(tagOf)[0] ?? '', language: 'en' },
  argTypes: {
    element: { options: widgets.map((widget) => `mtc-${widget}`), control: { type: 'select' } },
    language: {
      options: Object.keys(languages).filter((locale) => locale !== pseudoLocale),
      control: { type: 'select', labels: languages },
    },
  },
};

export default meta;

/** A select on the page, because not everybody finds the controls below it. */
const chooser = (name: string, options: readonly (readonly [string, string])[], chosen: unknown) =>
  html`<label
    >${name}
    <select name=${name.toLowerCase()}>
      ${options.map(([value, label]) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`)}
    </select></label
  >`;

function choose(event: Event): void {
  const form = event.currentTarget as HTMLFormElement;
  const chosen = Object.fromEntries(new FormData(form)) as Record<string, string>;
  const code = form.parentElement?.querySelector('embed-code');
  if (code) code.embedded = embeddedOf(chosen['element'] ?? '', {}, chosen['language'] ?? 'en');
}

/** The code for each element, for each method. */
export const EveryWay: StoryObj<Args> = {
  name: 'Every way',
  render: ({ element, language }) => html`
    <main class="every-way" lang="en" dir="ltr">
      <h1>Paste it in</h1>
      <p>
        Copy the code, and paste it into your page where the element should appear. If in doubt, take the first option of each
        choice. To change how an element looks, open its story in the sidebar, set the controls, and copy the code from the
        “Embed” panel.
      </p>
      <form @change=${choose}>
        ${chooser(
          'Element',
          widgets.map((widget) => [`mtc-${widget}`, `mtc-${widget}`] as const),
          element,
        )}
        ${chooser(
          'Language',
          Object.entries(languages).filter(([locale]) => locale !== pseudoLocale),
          language,
        )}
      </form>
      <embed-code .embedded=${embeddedOf(String(element), {}, String(language))}></embed-code>
      <p>
        Does your system remove tags or scripts?
        <a href="./?path=/docs/paste-it-in-embed-on-your-cms--docs" target="_top">Embed on your CMS</a> says what each system
        keeps.
      </p>
    </main>
  `,
};
