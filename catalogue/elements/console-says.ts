import { LitElement, css, html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MtcErrorEvent } from '../../src/base/events.ts';

/** The number of stories on the page that show console messages. */
let open = 0;
const { error } = console;
console.error = (...said: unknown[]): void => {
  if (open === 0 || !String(said[0]).startsWith('[mtc]')) error(...said);
};

/**
 * Shows the console messages of an element below it, instead of in the console. The catalogue's own console stays empty, so
 * that real errors are visible there.
 */
class ConsoleSays extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    section {
      margin-block-start: 2rem;
      padding-block-start: 0.75rem;
      border-block-start: 1px solid;
      font-size: 0.875rem;
      overflow-wrap: anywhere;
    }
    p {
      margin: 0;
    }
    code {
      font-family: ui-monospace, monospace;
    }
  `;
  static override properties = { said: { state: true } };
  declare private said: readonly string[];

  constructor() {
    super();
    this.said = [];
    this.addEventListener('mtc-error', (event: MtcErrorEvent) => {
      this.said = [...this.said, event.message];
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    open += 1;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    open -= 1;
  }

  protected override render(): TemplateResult {
    const lines = this.said.map((line) => html`<p><code>[mtc] ${line}</code></p>`);
    return html`<slot></slot>
      <section lang="en" dir="ltr">
        <p>The page’s console shows:</p>
        ${lines}
      </section>`;
  }
}

if (!customElements.get('console-says')) customElements.define('console-says', ConsoleSays);
