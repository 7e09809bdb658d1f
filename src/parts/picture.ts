import { isServer } from 'lit';

/** Whether an element stands below what the visitor sees at first, so that its photograph can wait. */
export const isBelowTheFold = (element: Element): boolean =>
  !isServer && element.getBoundingClientRect().top > innerHeight;
