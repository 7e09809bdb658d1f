/** The elements in JSX of Solid: `<mtc-article heading-level={3} on:mtc-navigate={follow} />`. */
import type { JSX } from 'solid-js';
import type { MtcAttributes, MtcElements, MtcListeners } from './elements.ts';

type InSolid<Tag extends keyof MtcElements> = JSX.HTMLAttributes<MtcElements[Tag]> &
  MtcAttributes<Tag> &
  MtcListeners<'on:'>;

export type MtcSolidElements = { [Tag in keyof MtcElements]: InSolid<Tag> };

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Solid's own is one.
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- An interface is what can be added to.
    interface IntrinsicElements extends MtcSolidElements {}
  }
}
