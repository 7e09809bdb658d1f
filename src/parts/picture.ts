import { isServer } from 'lit';

/** Whether an element is below the fold, so that its photograph can load later. */
export const isBelowTheFold = (element: Element): boolean =>
  !isServer && element.getBoundingClientRect().top > innerHeight;
