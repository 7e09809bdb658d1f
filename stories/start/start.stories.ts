import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { elementOf } from '../manifest.ts';

const services = ['medication-management', 'psychotherapy', 'neuromodulation', 'tms'];

/** One element, under its tag, with the way to its documentation. */
function section(tag: string, example: TemplateResult): TemplateResult {
  return html`<section class="of-element">
    <h2><code>&lt;${tag}&gt;</code></h2>
    <p>
      ${elementOf(tag).summary}
      <a href="./?path=/docs/elements-${tag}--docs" target="_top">How to use ${tag}, and every state of it</a>
    </p>
    ${example}
  </section>`;
}

const meta: Meta = { title: 'Start', tags: ['!autodocs'] };

export default meta;

/** All five at once, as on a host page. */
export const Start: StoryObj = {
  render: () => html`
    <mtc-skip-link></mtc-skip-link>
    <main id="main">
      <h1>Five elements</h1>
      <p>
        Each is one tag on any page. It takes the page’s font, follows its colours, and fits the width that it is given:
        try the toolbar above.
      </p>
      ${section('mtc-article', html`<mtc-article heading-level="3"></mtc-article>`)}
      ${section(
        'mtc-service-card',
        html`<div class="cards">
          ${services.map((service) => html`<mtc-service-card service=${service}></mtc-service-card>`)}
        </div>`,
      )}
      ${section('mtc-tms-panel', html`<mtc-tms-panel heading-level="3"></mtc-tms-panel>`)}
      ${section('mtc-nav-footer', html`<mtc-nav-footer></mtc-nav-footer>`)}
      ${section('mtc-skip-link', html`<p>It shows when it has the focus: click here and press the Tab key.</p>`)}
    </main>
  `,
};
