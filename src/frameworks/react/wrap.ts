import { createElement } from 'react';
import type { HTMLAttributes, ReactElement, Ref } from 'react';
import { attributeNames } from './attribute-names.ts';
import type { MtcCamelListeners, MtcElements, MtcProperties } from '../elements.ts';

type Element = MtcElements[keyof MtcElements];

/** What the component of an element takes: its properties, its events, and what any element of a page does. */
export type MtcProps<Own extends Element> = Omit<HTMLAttributes<Own>, 'hidden'> &
  MtcProperties<Own> &
  MtcCamelListeners & {
    hidden?: boolean | 'until-found' | 'true' | 'false' | '' | undefined;
    ref?: Ref<Own> | undefined;
  };

export interface MtcComponent<Own extends Element> {
  (props: MtcProps<Own>): ReactElement;
  displayName?: string;
}

const isKey = (name: string): name is keyof typeof attributeNames => Object.hasOwn(attributeNames, name);

/** React 19 sets what an element has as a property, and listens to `on` and the event's name. */
const nameOf = (prop: string): string => {
  if (isKey(prop)) return attributeNames[prop];
  return prop.startsWith('onMtc') ? `onmtc-${prop.slice('onMtc'.length).toLowerCase()}` : prop;
};

/**
 * The component of an element, for React 19. Attributes are written on a server too, unlike by `createComponent` of @lit/react, so
 * that an element which is defined before React takes over shows at once what it was given.
 */
export function wrap<Tag extends keyof MtcElements>(tag: Tag): MtcComponent<MtcElements[Tag]> {
  const component: MtcComponent<MtcElements[Tag]> = ({ hidden, ...props }) => {
    // In HTML the mere presence hides, so `hidden="false"` would.
    const isShown = !hidden && hidden !== '';
    const given = Object.entries(props).map(([prop, value]) => [nameOf(prop), value]);
    return createElement(tag, {
      ...Object.fromEntries(given),
      ...(isShown || hidden === 'false' ? {} : { hidden }),
    });
  };
  component.displayName = tag;
  return component;
}
