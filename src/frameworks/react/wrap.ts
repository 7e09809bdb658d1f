import { createElement } from 'react';
import type { HTMLAttributes, ReactElement, Ref } from 'react';
import { attributeOf, hiddenOf } from './props.ts';
import { listening } from './listening.ts';
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

/** `onMtcReady` → `mtc-ready` */
const eventOf = (prop: string): string | undefined => {
  const [, word] = /^onMtc([A-Z]\w*)$/.exec(prop) ?? [];
  return word && `mtc-${word.toLowerCase()}`;
};

const isHandler = (value: unknown): value is EventListener => typeof value === 'function';

/**
 * The component of an element, for React 19. Unlike `createComponent` of @lit/react, it also writes attributes on a server, so
 * that an element that is defined before hydration shows the right content at once.
 */
export function wrap<Own extends Tag>(tag: Own): MtcComponent<Own> {
  checkVersion();
  const component: MtcComponent<Own> = ({ hidden, ref, ...props }) => {
    const handlers: Record<string, EventListener> = {};
    // React sets them as properties if the element has them, or else as attributes.
    const given: Record<string, unknown> = {};
    for (const [prop, value] of Object.entries(props)) {
      const type = eventOf(prop);
      if (type === undefined) given[attributeOf(prop)] = value;
      else if (isHandler(value)) handlers[type] = value;
    }
    if (hiddenOf(hidden) !== undefined) given['hidden'] = hidden;
    return createElement(tag, { ...given, ref: listening(handlers, ref) });
  };
  component.displayName = tag;
  return component;
}
