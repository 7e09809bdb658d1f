import { LitElement, html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { Channel } from '../../src/embed-code/delivery.ts';
import { embedCode, isPrerendered, leftOut, methodsOf } from '../../src/embed-code/embed-code.ts';
import type { Method } from '../../src/embed-code/embed-code.ts';
import type { Embedded } from '../../src/embed-code/embedded.ts';
import { copyText } from '../copy.ts';
import { styles } from './embed-code-styles.ts';
import { prerender } from './prerender.ts';
import type { Written } from './prerender-worker.ts';
import { published } from './published.ts';
import { channelOf, channels, hasChannels, leavesOut, ways } from './method-descriptions.ts';

/** The last choice, which is kept from one story to the next. */
const last: { method: Method; channel: Channel } = { method: 'tag', channel: 'floating' };

/** The code that embeds a widget, for each method and channel, with a button to copy it. A part of the catalogue. */
export class EmbedCode extends LitElement {
  static override styles = styles;
  static override properties = {
    embedded: { attribute: false },
    method: { state: true },
    channel: { state: true },
    prerendered: { state: true },
    said: { state: true },
  };

  /** The widget with its current settings. */
  declare embedded: Embedded | undefined;
  declare private method: Method;
  declare private channel: Channel;
  /** The prerendered widget, or why it could not be prerendered. Undefined while loading. */
  declare private prerendered: Written | { error: string } | undefined;
  declare private said: string;

  constructor() {
    super();
    this.method = last.method;
    this.channel = last.channel;
    this.said = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { embedded } = this;
    if (!embedded) return;
    const [first = 'tag'] = methodsOf(embedded.widget);
    if (!methodsOf(embedded.widget).includes(this.method)) this.method = first;
    if (changed.has('embedded')) {
      this.prerendered = undefined;
      this.said = '';
    }
    if (isPrerendered(this.method) && !this.prerendered) void this.prerender(embedded);
  }

  private async prerender(embedded: Embedded): Promise<void> {
    const answer = await prerender(embedded).catch((error: unknown) => ({ error: String(error) }));
    if (this.embedded === embedded) this.prerendered = answer;
  }

  /** The code. Undefined while loading. */
  private get code(): string | undefined {
    const { embedded, method, prerendered } = this;
    if (!embedded) return undefined;
    if (!isPrerendered(method)) return embedCode(method, this.channel, embedded, published);
    if (!prerendered) return undefined;
    if ('error' in prerendered) return `No snippet could be made: ${prerendered.error}`;
    return embedCode(method, this.channel, { ...embedded, html: prerendered[method] }, published);
  }

  /** Whether there is nothing to copy, because prerendering failed. The code area says why. */
  private get isWrong(): boolean {
    return isPrerendered(this.method) && !!this.prerendered && 'error' in this.prerendered;
  }

  private async copy(): Promise<void> {
    const { code } = this;
    if (!code || this.isWrong) return;
    const isThere = await copyText(code);
    const { label } = ways[this.method];
    const what = hasChannels(this.method) ? `${label}, ${channels[this.channel].toLowerCase()}` : label;
    // Emptied first, so that screen readers announce the same text again.
    this.said = '';
    await this.updateComplete;
    this.said = isThere
      ? `Copied: ${what}.`
      : 'The browser blocked copying. The code is selected, so you can copy it yourself.';
    if (!isThere) this.select();
  }

  private select(): void {
    const pre = this.renderRoot.querySelector('pre');
    if (pre) getSelection()?.selectAllChildren(pre);
  }

  private choose<Key extends 'method' | 'channel'>(key: Key, value: (typeof last)[Key]): void {
    last[key] = value;
    Object.assign(this, { [key]: value, said: '' });
  }

  private choice<Key extends 'method' | 'channel'>(
    key: Key,
    legend: string,
    chosen: (typeof last)[Key],
    options: readonly (readonly [(typeof last)[Key], string])[],
  ): TemplateResult {
    return html`<fieldset>
      <legend>${legend}</legend>
      ${options.map(
        ([value, label]) =>
          html`<label
            ><input
              type="radio"
              name=${key}
              value=${value}
              .checked=${chosen === value}
              @change=${() => this.choose(key, value)}
            />${label}</label
          >`,
      )}
    </fieldset>`;
  }

  protected override render(): TemplateResult {
    const { embedded, code } = this;
    if (!embedded) return html`<p>This page has no element.</p>`;
    const methods = methodsOf(embedded.widget).map((method) => [method, ways[method].label] as const);
    const isPlaceholder = published.base.includes('.example/');
    return html`
      <div class="choices">
        ${this.choice('method', 'Method', this.method, methods)}
${
  hasChannels(this.method)
    ? this.choice('channel', 'Version', this.channel, [
        ['floating', channels.floating],
        ['exact', channels.exact],
      ])
    : ''
}
      </div>
      <p>
        ${ways[this.method].when} ${channelOf(this.method, this.channel)}
        <strong>${leavesOut(leftOut(this.method, embedded))}</strong>
        ${isPlaceholder ? html`<code>${published.base}</code> is a placeholder for the address where the widgets are published.` : ''}
      </p>
      <p class="copy">
        <button type="button" ?disabled=${!code || this.isWrong} @click=${this.copy}>Copy the code</button>
        <span role="status">${this.said}</span>
      </p>
      <pre role="region" aria-label="Code to paste" tabindex="0"><code>${code ?? 'Loading …'}</code></pre>
    `;
  }
}

if (!customElements.get('embed-code')) customElements.define('embed-code', EmbedCode);

declare global {
  interface HTMLElementTagNameMap {
    'embed-code': EmbedCode;
  }
}
