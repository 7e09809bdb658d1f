/** Which pictures there are: the story of each, how wide its page is, and where it is cut. */

import { records, tagOf } from '../../../src/widgets/all.ts';
import { shared } from '../../../src/records/example.ts';

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

const storyOf = (tag: string, name: string): string => `elements-${tag}--${name}`;

/** The state that shows a widget on a site. */
function exampleOf(site: string): string {
  const example = shared.hosts.find(({ host }) => host === site);
  if (!example) throw new Error(`src/records/example.ts has no site "${site}".`);
  return example.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** Each widget by itself, and on the sites that its record names. */
export const shots: Readonly<Record<string, Shot>> = Object.fromEntries(
  records.flatMap(({ name, picture: { sites = [], ...size } }): [string, Shot][] => {
    const tag = tagOf(name);
    return [
      [tag, { story: storyOf(tag, 'default'), ...size, themes: both }],
      ...sites.map((site): [string, Shot] => [
        `${tag}.${site}`,
        { story: storyOf(tag, exampleOf(site)), width: size.width, themes: ['own'] },
      ]),
    ];
  }),
);

export const folder = 'docs/pictures';

/** The name of a picture's file in the folder. */
export const fileOf = (name: string, theme: Theme): string =>
  `${name}${theme === 'own' ? '' : `.${theme}`}.webp`;
