/** The list of pictures: the story of each, the width of its page, and where it is cropped. */

import { records, tagOf } from '../../../src/widgets/all.ts';
import { shared } from '../../../src/records/example.ts';

export interface Shot {
  story: string;
  /** Width of the window. The plain page has a margin of 32 pixels on each side; other sites have their own. */
  width: number;
  /** A taller element is cropped here and fades out. */
  cut?: number;
  /** For an element that places itself at the top of the window: shows this height of it, after the Tab key. */
  top?: number;
  /** Sites have their own colours. The plain page comes in light and dark. */
  themes: readonly Theme[];
}

export type Theme = 'light' | 'dark' | 'own';

const both = ['light', 'dark'] as const;

const storyOf = (tag: string, name: string): string => `elements-${tag}--${name}`;

/** The story that shows a widget on a site. */
function exampleOf(site: string): string {
  const example = shared.hosts.find(({ host }) => host === site);
  if (!example) throw new Error(`src/records/example.ts has no site "${site}".`);
  return example.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** Each widget on the plain page, and on the sites that its record names. */
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

/** The file name of a picture. */
export const fileOf = (name: string, theme: Theme): string =>
  `${name}${theme === 'own' ? '' : `.${theme}`}.webp`;
