import type { HostBrand, Medium } from '../../../src/records/example.ts';

/** Which way, how wide, on which site and in which medium a story is shown. */
export interface Shown {
  theme: string;
  host: HostBrand | 'plain';
  medium: Medium | 'screen';
  /** What the element is asked for in: the toolbar's language, or that of a state of its texts. */
  language: string;
  /** The toolbar's language. */
  locale: string;
  dir: 'ltr' | 'rtl';
  inlineSize: string | undefined;
  hasOutline: boolean;
}
