/** The elements in JSX of Preact: `<mtc-article heading-level="3" onmtc-navigate={follow} />`. */
import type { JSX } from 'preact';
import type { MtcAttributes, MtcElements, MtcListeners } from './elements.ts';

type InPreact<Tag extends keyof MtcElements> = JSX.HTMLAttributes<MtcElements[Tag]> &
  MtcAttributes<Tag> &
  MtcListeners<'on'>;

export type MtcPreactElements = { [Tag in keyof MtcElements]: InPreact<Tag> };

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Preact's own is one.
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- An interface is what can be added to.
    interface IntrinsicElements extends MtcPreactElements {}
  }
}
