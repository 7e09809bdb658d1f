/**
 * The elements in Svelte: `<mtc-article heading-level="3" onmtc-navigate={follow} />`, or `on:mtc-navigate` before Svelte 5.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { MtcAttributes, MtcElements, MtcListeners } from './elements.ts';

type InSvelte<Tag extends keyof MtcElements> = HTMLAttributes<MtcElements[Tag]> &
  MtcAttributes<Tag> &
  MtcListeners<'on' | 'on:'>;

export type MtcSvelteElements = { [Tag in keyof MtcElements]: InSvelte<Tag> };

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- An interface is what can be added to.
  interface SvelteHTMLElements extends MtcSvelteElements {}
}
