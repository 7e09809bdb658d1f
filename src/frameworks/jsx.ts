/**
 * The elements in JSX of React 19, which sets attributes and listens to events of custom elements by itself:
 * `<mtc-article heading-level="3" onmtc-navigate={follow} />`. They are attributes and not properties, because a server writes
 * them into the HTML.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { MtcAttributes, MtcElements, MtcListeners } from './elements.ts';

type InReact<Tag extends keyof MtcElements> = DetailedHTMLProps<
  HTMLAttributes<MtcElements[Tag]>,
  MtcElements[Tag]
> &
  MtcAttributes<Tag> &
  MtcListeners<'on'>;

export type MtcIntrinsicElements = { [Tag in keyof MtcElements]: InReact<Tag> };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own is one.
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- An interface is what can be added to.
    interface IntrinsicElements extends MtcIntrinsicElements {}
  }
}
