import { LitElement, css, html, nothing } from 'lit';
import { outlineOf } from './headings.ts';
import type { Line } from './headings.ts';

/** Lists the headings of the page beside it, as a screen reader would. It updates while it is visible. */
class CatalogueOutline extends LitElement {
  static override properties = { lines: { state: true } };

  static override styles = css`
    :host {
      display: block;
    }
    aside {
      box-sizing: border-box;
      block-size: 100%;
      padding: 16px;
      background: #f4f4f1;
      color: #1b1b1b;
      color-scheme: light;
      font: 14px/1.4 system-ui, sans-serif;
      text-align: start;
    }
    div {
      position: sticky;
      inset-block-start: 16px;
    }
    p {
      margin: 0 0 12px;
      font-weight: 700;
    }
    ol {
      display: grid;
      gap: 6px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: 8px;
      overflow-wrap: anywhere;
    }
    code {
      flex: none;
      font-weight: 700;
    }
    .skipped {
      color: #8c1d18;
    }
  `;

  declare private lines: readonly Line[];
  private timer = 0;

  constructor() {
    super();
    this.lines = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Nothing reports a change in an element's shadow root, so this looks again while it is visible.
    requestAnimationFrame(() => this.look());
    this.timer = window.setInterval(() => this.look(), 300);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  private look(): void {
    if (!this.checkVisibility()) return;
    const page = this.parentElement?.querySelector('.page');
    const lines = page ? outlineOf(page) : [];
    // Renders only if something changed, so that a reader keeps their place in the list.
    if (JSON.stringify(lines) !== JSON.stringify(this.lines)) this.lines = lines;
  }

  override render() {
    return html`<aside lang="en" dir="ltr" aria-label="Headings on this page">
      <div>
        <p>Headings on this page</p>
        <ol>
          ${this.lines.map(
            ({ level, text, skipped }) => html`<li style="padding-inline-start: ${(level - 1) * 16}px">
              <code>h${level}</code>
              <span>
                ${text || 'no text'}
                ${skipped ? html`<span class="skipped">(skips ${skipped})</span>` : nothing}
              </span>
            </li>`,
          )}
        </ol>
        ${this.lines.length === 0 ? 'None.' : nothing}
      </div>
    </aside>`;
  }
}

customElements.define('catalogue-outline', CatalogueOutline);
