/** A named state of a widget, as data. Stories, accessibility tests and the documentation use it. */
export interface Example {
  /** The name of the state, in two or three words. */
  name: string;
  /** Attributes as a host page writes them. */
  attributes: Readonly<Record<string, string>>;
  /** Children as a host page writes them, in HTML: fallback or slotted content. */
  children?: string;
  /** Custom properties that a host page sets. */
  styles?: Readonly<Record<`--mtc-${string}`, string>>;
  /** Width of the container in CSS pixels, if the state depends on it. */
  width?: number;
  /** A state of the content, which no attribute can set. The catalogue provides such texts. */
  content?: ContentState;
  /** The medium, if not a normal screen. The catalogue simulates it. */
  medium?: Medium;
  /** The site around it, if not the plain one. */
  host?: HostBrand;
  /** Whether the documentation page of the element shows it. */
  isShown?: true;
  /** Whether it reports an error on purpose. */
  reports?: true;
}

/** States of the content, or of missing content. */
export type ContentState =
  'loading' | 'failed' | 'pending' | 'reviewed' | 'overdue' | 'withdrawn' | 'long-words' | 'no-picture';

export type Medium = 'print' | 'forced-colors';

/** Three very different sites: a serif newspaper, a theme whose root is 62.5%, a dark university. */
export type HostBrand = 'newspaper' | 'small-root' | 'university';

const states = (...examples: Example[]): readonly Example[] => examples;

const fallback = '<p>The clinic’s text appears here once it has loaded.</p>';

/** States of every widget with content. */
export const shared = {
  themes: states(
    { name: 'Light theme', attributes: { theme: 'light' } },
    { name: 'Dark theme', attributes: { theme: 'dark' } },
  ),
  links: states(
    { name: 'Links to another site', attributes: { site: 'https://example.org/clinic/' } },
    { name: 'Links in a new window', attributes: { target: '_blank' } },
  ),
  slots: states(
    {
      name: 'Crisis line for another country',
      attributes: {},
      children:
        '<p slot="crisis">In crisis in the UK or Ireland? Call Samaritans on <a href="tel:116123">116 123</a>. ' +
        'In danger, call <a href="tel:999">999</a>.</p>',
    },
    {
      name: 'Text after the content',
      attributes: {},
      children: '<p slot="after">Questions? Ask at the front desk.</p>',
    },
  ),
  mistakes: states(
    { name: 'Unknown theme', attributes: { theme: 'purple' }, reports: true },
    { name: 'Invalid language', attributes: { lang: 'no language' }, reports: true },
    { name: 'Unsafe site', attributes: { site: 'javascript:alert(1)' }, reports: true },
  ),
  widths: states(
    { name: '240 pixels wide', attributes: {}, width: 240 },
    { name: '320 pixels wide', attributes: {}, width: 320 },
    { name: '480 pixels wide', attributes: {}, width: 480 },
    { name: '768 pixels wide', attributes: {}, width: 768 },
    { name: '240 pixels wide, dark', attributes: { theme: 'dark' }, width: 240 },
  ),
  media: states(
    { name: 'In print', attributes: {}, medium: 'print' },
    { name: 'In forced colours', attributes: {}, medium: 'forced-colors' },
  ),
  hosts: states(
    { name: 'In a newspaper', attributes: {}, host: 'newspaper' },
    { name: 'In a theme with a small rem', attributes: {}, host: 'small-root' },
    { name: 'At a dark university', attributes: {}, host: 'university' },
  ),
  /** States of a text with a review. */
  review: states(
    { name: 'Pending review', attributes: {}, content: 'pending' },
    { name: 'Reviewed', attributes: {}, content: 'reviewed' },
    { name: 'Review overdue', attributes: {}, content: 'overdue' },
    { name: 'Withdrawn', attributes: {}, content: 'withdrawn' },
  ),
  loading: states(
    {
      name: 'Loading',
      attributes: {},
      children: fallback,
      content: 'loading',
    },
    {
      name: 'Loading failed',
      attributes: {},
      children: fallback,
      content: 'failed',
    },
  ),
  longWords: states(
    { name: 'Long words', attributes: {}, content: 'long-words' },
    { name: 'Long words, 240 pixels wide', attributes: {}, content: 'long-words', width: 240 },
  ),
};
