import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { DirectiveResult } from 'lit/directive.js';
import type { Example } from '../../src/element/example.ts';
import { attributesOf, childrenOf } from './html.ts';
import type { Args } from './html.ts';
import { inLanguages } from './locales.ts';
import { elementOf } from '../manifest.ts';

/** One element that lives on while the controls change, as on a host page whose scripts set its attributes. */
class Living extends Directive {
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

/** The element as the controls have it. */
export const draw: (tag: string, args: Args) => DirectiveResult = directive(Living);

/** What the stories of one element share; its description and its table come from the manifest. */
export function metaOf(tag: string): Meta {
  const { summary = '', status = '', since = '' } = elementOf(tag);
  return {
    component: tag,
    render: (args) => html`${draw(tag, args)}`,
    // Storybook reads each of them from the list, under a name of its own: see .storybook/examples.ts.
    excludeStories: ['stories'],
    parameters: { tag, docs: { subtitle: `${summary} Status: ${status}, since ${since}.` } },
  };
}

function argsOf({ attributes: { hide, ...attributes }, children, styles }: Example): Args {
  // An attribute without a value is a switch that is on.
  const others = Object.entries(attributes).map(([name, value]) => [name, value === '' || value]);
  return {
    ...Object.fromEntries(others),
    ...(hide && { hide: hide.split(' ') }),
    ...styles,
    ...(children && { 'slot:': children }),
  };
}

/** What is around the element, for the frame. */
export type Place = Pick<Example, 'width' | 'content' | 'medium' | 'host'>;

const placeOf = ({ width, content, medium, host }: Example): Place => ({
  ...(width && { width }),
  ...(content && { content }),
  ...(medium && { medium }),
  ...(host && { host }),
});

/** One story an example, in the order in which they stand, then one a language. */
export function fromExamples(examples: readonly Example[]): StoryObj[] {
  return [...examples, ...inLanguages].map((example) => ({
    name: example.name,
    args: argsOf(example),
    // What is broken on purpose has a story, and no place among the examples of the documentation.
    tags: example.reports ? ['reports', '!autodocs'] : [],
    parameters: placeOf(example),
  }));
}
