import type { Ref } from 'react';

/** By the type of the event. */
export type Handlers = Readonly<Record<string, EventListener>>;

/**
 * A ref that adds listeners to its element, and passes the element on to the host's own ref. React 19 doesn't add the handler of a
 * custom event to an element that a server has written, and React 18 adds none at all.
 */
export function listening<Own extends HTMLElement>(
  handlers: Handlers,
  ref: Ref<Own> | undefined,
): Ref<Own> | undefined {
  if (Object.keys(handlers).length === 0) return ref;
  let current: Own | null = null;
  let release: unknown;
  return (element: Own | null) => {
    for (const [type, handler] of Object.entries(handlers)) {
      current?.removeEventListener(type, handler);
      element?.addEventListener(type, handler);
    }
    current = element;
    if (typeof ref !== 'function') {
      if (ref) ref.current = element;
    } else if (!element && typeof release === 'function') release();
    else release = ref(element);
  };
}
