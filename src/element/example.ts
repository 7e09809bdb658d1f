/** A named state of a widget, as data: stories, accessibility runs and documentation are all made from it. */
export interface Example {
  /** Said of the state in two or three words. */
  name: string;
  /** Attributes as a host page writes them. */
  attributes: Readonly<Record<string, string>>;
  /** Children as a host page writes them, in HTML: fallback, or words for a slot. */
  children?: string;
  /** Width of the container in CSS pixels, where the state depends on it. */
  width?: number;
  /** Given something that can not be used, so the console says so. */
  reports?: true;
}

const states = (...examples: Example[]): readonly Example[] => examples;

/** States of every widget that carries content. */
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
      name: 'Crisis line of another country',
      attributes: {},
      children:
        '<p slot="crisis">In crisis in the UK or Ireland? Call Samaritans on <a href="tel:116123">116 123</a>. ' +
        'In danger, call <a href="tel:999">999</a>.</p>',
    },
    {
      name: 'Words after it',
      attributes: {},
      children: '<p slot="after">Questions? Ask at the front desk.</p>',
    },
  ),
  mistakes: states(
    { name: 'Unknown theme', attributes: { theme: 'purple' }, reports: true },
    { name: 'Not a language', attributes: { lang: 'no language' }, reports: true },
    { name: 'Unsafe site', attributes: { site: 'javascript:alert(1)' }, reports: true },
  ),
  widths: states(
    { name: '240 pixels wide', attributes: {}, width: 240 },
    { name: '320 pixels wide', attributes: {}, width: 320 },
    { name: '480 pixels wide', attributes: {}, width: 480 },
    { name: '768 pixels wide', attributes: {}, width: 768 },
    { name: '240 pixels wide, dark', attributes: { theme: 'dark' }, width: 240 },
  ),
};
