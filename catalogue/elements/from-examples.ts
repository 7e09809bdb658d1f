import type { Meta, Parameters, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { DirectiveResult } from 'lit/directive.js';
import { landmarkOf } from '../../src/widgets/all.ts';
import './console-says.ts';
import { attributesOf, childrenOf } from './html.ts';
import type { Args } from './html.ts';
import { elementOf } from '../manifest.ts';
import { statesOf } from './states.ts';
import type { State } from './behaviours/state.ts';

/** Keeps one element while the controls change, as on a host page whose scripts set its attributes. */
class LiveElement extends Directive {
  private element: Element | undefined;
  private children = '';

  override render(tag: string, args: Args): Element {
    const element = (this.element ??= document.createElement(tag));
    const attributes = attributesOf(args);
    const children = childrenOf(args);
    for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (children !== this.children) element.innerHTML = this.children = children;
    return element;
  }
}

/** The element with the values of the controls. */
export const draw: (tag: string, args: Args) => DirectiveResult = directive(LiveElement);

/** The shared settings of one element's stories. */
export function metaOf(tag: string): Meta {
  return {
    component: tag,
    render: (args, { parameters }) => around(tag, parameters, html`${draw(tag, args)}`),
    // Each story in the list gets its own export: see catalogue/settings/examples.ts.
    excludeStories: ['stories'],
    parameters: { tag },
  };
}

/** Shows the skip link as if it had the focus, in the flow of the page. */
const asFocused = (tag: string): string => `${tag}::part(link) { position: static; opacity: 1; }`;

/** What is shown around the element, if a state needs it. */
function around(
  tag: string,
  { isMarked, isFocused, reports }: Parameters,
  element: TemplateResult,
): TemplateResult {
  const inFocus = isFocused ? html`<style>${asFocused(tag)}</style>` : '';
  if (isMarked) return html`<div class="marked">${inFocus}${marks(tag)}${element}</div>`;
  return html`${inFocus}${reports ? html`<console-says>${element}</console-says>` : element}`;
}

/** An outline around each part, as a host page could draw it. */
function marks(tag: string): TemplateResult {
  const parts = (elementOf(tag).cssParts ?? []).map(({ name }) => `.marked ${tag}::part(${name})`);
  return html`<style>
    ${parts.join(', ')} {
      outline: 2px dashed light-dark(#b9592f, #f0a37b);
      outline-offset: 2px;
    }
  </style>`;
}

function argsOf({ attributes: { hide, ...attributes }, children, styles }: State): Args {
  // An attribute without a value is a boolean attribute.
  const others = Object.entries(attributes).map(([name, value]) => [
    name,
    value === '' || (/^[1-6]$/.test(value) ? Number(value) : value),
  ]);
  return {
    ...Object.fromEntries(others),
    ...(hide && { hide: hide.split(' ') }),
    ...styles,
    ...(children && { 'slot:': children }),
  };
}

/** The surroundings of the element, for the frame. */
export type Place = Pick<State, 'width' | 'content' | 'medium' | 'host' | 'isMarked' | 'reports'>;

function placeOf(state: State): Place {
  const { width, content, medium, host, isMarked, reports } = state;
  const given = Object.entries({ width, content, medium, host, isMarked, reports });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** The page for stories with steps. */
const stage = { locale: 'en', direction: 'auto', host: 'plain', medium: 'screen' };

/** One story for each state, in order. */
export const storiesOf = (tag: string): StoryObj[] =>
  statesOf(tag).map((state) => ({
    name: state.name,
    ...(state.isShown && { tags: ['shown'] }),
    args: argsOf(state),
    parameters: {
      ...placeOf(state),
      // Without it, each state would look the same: off screen.
      ...(landmarkOf(tag) === 'header' && state.name !== 'Default' && !state.play && { isFocused: true }),
    },
    // Steps need the page that they were written for, whatever the toolbars are set to.
    ...(state.play && { play: state.play, globals: stage }),
  }));
