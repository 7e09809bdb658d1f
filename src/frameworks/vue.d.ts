/**
 * The elements in templates of Vue: `<mtc-article heading-level="3" @mtc-navigate="follow" />`. Vue is not installed
 * here, so this file is a declaration already.
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { MtcAttributes, MtcCamelListeners, MtcElements, MtcProperties } from './elements.ts';

type InVue<Tag extends keyof MtcElements> = new () => MtcElements[Tag] & {
  $props: HTMLAttributes & PublicProps & MtcProperties<Tag> & MtcAttributes<Tag> & MtcCamelListeners;
};

export type MtcComponents = { [Tag in keyof MtcElements]: InVue<Tag> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- An interface is what can be added to.
  interface GlobalComponents extends MtcComponents {}
}
