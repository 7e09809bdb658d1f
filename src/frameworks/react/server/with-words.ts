import { Fragment, createElement } from 'react';
import type { FunctionComponent } from 'react';
import { prerender } from '../../../server/index.ts';
import type { MtcTag } from '../../../server/index.ts';
import type { MtcElements } from '../../elements.ts';
import type { MtcComponent } from '../wrap.ts';
import { attributesOf } from './attributes.ts';

/**
 * The component of an element in a server component: the element with its words as HTML, and a client component that defines it. If
 * HTML can't carry a prop, such as children, the client component alone is left.
 *
 * @param Client The component from a module with 'use client'.
 * @param Definition Shows nothing. Its module defines the element.
 * @throws {MtcPrerenderError} If a value is not valid.
 */
export function withWords<Tag extends keyof MtcElements>(
  tag: Tag,
  Client: MtcComponent<Tag>,
  Definition: FunctionComponent,
): MtcComponent<Tag> {
  const component: MtcComponent<Tag> = (props) => {
    const attributes = attributesOf(props);
    if (!attributes) return createElement(Client, props);
    const box = {
      style: { display: 'contents' },
      // The parser takes the <template> out of the HTML, and React compares: https://github.com/facebook/react/issues/26071
      suppressHydrationWarning: true,
      dangerouslySetInnerHTML: { __html: prerender(tag as MtcTag, attributes) },
    };
    return createElement(Fragment, null, createElement('div', box), createElement(Definition));
  };
  component.displayName = tag;
  return component;
}
