import { createElement } from 'react';
import type { HTMLAttributes, ReactElement, Ref } from 'react';
import { attributeOf, hiddenOf } from './props.ts';
import { checkVersion } from './react-version.ts';
import type { MtcCamelListeners, MtcElements, MtcProperties } from '../elements.ts';

type Tag = keyof MtcElements;

/** The props of an element's component: its properties, its events, and those of any HTML element. */
export type MtcProps<Own extends Tag> = Omit<HTMLAttributes<MtcElements[Own]>, 'hidden'> &
  MtcProperties<Own> &
  MtcCamelListeners & {
    hidden?: boolean | 'until-found' | 'true' | 'false' | '' | undefined;
    ref?: Ref<MtcElements[Own]> | undefined;
  };

export interface MtcComponent<Own extends Tag> {
  (props: MtcProps<Own>): ReactElement;
  displayName?: string;
}

/** React 19 sets props as properties if the element has them, and listens to `on` plus the event's name. */
const nameOf = (prop: string): string =>
  prop.startsWith('onMtc') ? `onmtc-${prop.slice('onMtc'.length).toLowerCase()}` : attributeOf(prop);

/**
 * The component of an element, for React 19. Unlike `createComponent` of @lit/react, it also writes attributes on a server, so
 * that an element that is defined before hydration shows the right content at once.
 */
export function wrap<Own extends Tag>(tag: Own): MtcComponent<Own> {
  checkVersion();
  const component: MtcComponent<Own> = ({ hidden, ...props }) => {
    const given = Object.entries(props).map(([prop, value]) => [nameOf(prop), value]);
    const isHidden = hiddenOf(hidden) !== undefined;
    return createElement(tag, { ...Object.fromEntries(given), ...(isHidden && { hidden }) });
  };
  component.displayName = tag;
  return component;
}
