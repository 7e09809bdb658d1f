/** Which pictures there are: the story of each, how wide its page is, and where it is cut. */

export interface Shot {
  story: string;
  /** Of the window. The plain page takes 32 pixels on each side, a site what it likes. */
  width: number;
  /** A taller element ends here, and fades. */
  cut?: number;
  /** Shows this much of the window from its top, after the Tab key: what is placed there by the element itself. */
  top?: number;
  /** A site has the colours that it has. The plain page has both. */
  themes: readonly Theme[];
}

export type Theme = 'light' | 'dark' | 'own';

const both = ['light', 'dark'] as const;

export const shots: Readonly<Record<string, Shot>> = {
  'mtc-article': { story: 'elements-mtc-article--default', width: 784, cut: 592, themes: both },
  'mtc-service-card': { story: 'elements-mtc-service-card--default', width: 384, themes: both },
  'mtc-tms-panel': { story: 'elements-mtc-tms-panel--default', width: 1064, cut: 640, themes: both },
  'mtc-nav-footer': { story: 'elements-mtc-nav-footer--default', width: 864, themes: both },
  'mtc-skip-link': { story: 'elements-mtc-skip-link--default', width: 384, top: 72, themes: both },
  'mtc-nav-footer.newspaper': {
    story: 'elements-mtc-nav-footer--in-a-newspaper',
    width: 864,
    themes: ['own'],
  },
  'mtc-nav-footer.university': {
    story: 'elements-mtc-nav-footer--at-a-dark-university',
    width: 864,
    themes: ['own'],
  },
};

export const folder = 'docs/pictures';

/** The name of a picture's file in the folder. */
export const fileOf = (name: string, theme: Theme): string =>
  `${name}${theme === 'own' ? '' : `.${theme}`}.webp`;
