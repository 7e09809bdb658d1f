/** One token: a sample, its name, its values, and the elements that use it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { propertyOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import './row.css';

const sentence = 'Calm, warm and exact, like a carefully printed leaflet.';
const prose =
  'A line is easy to read when the eye finds the start of the next one without effort. That takes some space ' +
  'between the lines, more if the lines are long, and no more than sixty or seventy letters on each.';

/** The text in the sample of a token. */
function sampleText({ name }: Token): string | typeof nothing {
  if (!name.startsWith('--mtc-text-')) return nothing;
  return /-(leading|measure)$/.test(name) ? prose : sentence;
}

/** An element that uses the token as a widget does: the value set on an ancestor, or the default. */
function sample(token: Token, control: unknown): TemplateResult {
  const property = propertyOf(token);
  const style = property ? { [property]: `var(${token.name}, ${token.value})` } : {};
  return html`<div class="sample" data-kind=${token.kind}>
    <div class="swatch" data-token=${token.name} style=${styleMap(style)}>${sampleText(token)}</div>
    ${control}
  </div>`;
}

const patch = (token: Token, value: string): TemplateResult | typeof nothing =>
  token.kind === 'color'
    ? html`<span class="patch" style=${styleMap({ 'background-color': value })}></span>`
    : nothing;

const value = (term: string, description: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div>`;

function values(token: Token, now: string): TemplateResult {
  const { light, dark } = token;
  const defaults =
    light === dark
      ? value('Default', light)
      : [
          value('Light', html`${patch(token, light)}${light}`),
          value('Dark', html`${patch(token, dark)}${dark}`),
        ];
  return html`<dl class="values">${defaults} ${value('Now', html`<span class="now">${now}</span>`)}</dl>`;
}

const elementLink = (tag: string): TemplateResult =>
  html`<li><a href="./?path=/docs/elements-${tag}--docs" target="_top">${tag}</a></li>`;

export interface Extras {
  /** The control beside the sample, for trying another value. */
  control?: unknown;
  actions: TemplateResult;
}

/** @param now Its computed value. */
export function row(token: Token, now: string, { control = nothing, actions }: Extras): TemplateResult {
  return html`<li class="token" data-kind=${token.kind}>
    ${propertyOf(token) ? sample(token, control) : nothing}
    <div class="about">
      <h3><code>${token.name}</code></h3>
      <p>
        ${token.description}
        ${token.follows.map((name) => html` Unless you set it, it follows <code>${name}</code>.`)}
      </p>
      <ul class="used-by" role="list" aria-label="Elements that use ${token.name}">
        ${token.usedBy.map(elementLink)}
      </ul>
    </div>
    ${values(token, now)}
    <div class="actions">${actions}</div>
  </li>`;
}
