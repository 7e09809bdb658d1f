/** The tokens of all elements, as the manifest has them, and which page shows which. Runs in Node too. */
import type { CustomElement } from 'custom-elements-manifest/schema';

export type Scheme = 'light' | 'dark';

export interface Token {
  /** As in `--mtc-color-link`. */
  name: string;
  /** As in `color`. */
  kind: string;
  description: string;
  /** What a host page can write: without private names. */
  value: string;
  /** What that comes to, in each color-scheme. */
  light: string;
  dark: string;
  /** Tokens that it takes its value from. */
  follows: string[];
  /** Tags of the elements that use it. */
  usedBy: string[];
}

type Elements = readonly Pick<CustomElement, 'tagName' | 'cssProperties'>[];

const pair = /light-dark\(((?:[^(),]|\([^()]*\))+),\s*((?:[^()]|\([^()]*\))+)\)/g;

/** What a value comes to in a color-scheme. */
export const inScheme = (value: string, scheme: Scheme): string =>
  value.replace(pair, scheme === 'light' ? '$1' : '$2');

/** The public token behind a private name of the sheets: `--_surface` stands for `--mtc-color-surface`. */
function publicName(short: string, values: ReadonlyMap<string, string>): string {
  const name = [`--mtc-${short}`, `--mtc-color-${short}`].find((candidate) => values.has(candidate));
  if (!name) throw new Error(`--_${short} has no public token.`);
  return name;
}

/** Every token once, in the order of the names. One that means two things throws. */
export function tokensOf(elements: Elements): Token[] {
  const uses = elements.flatMap(({ tagName = '', cssProperties = [] }) =>
    cssProperties.map(({ name, default: value = '', description = '' }) => ({
      tagName,
      name,
      value,
      description,
    })),
  );
  const values = new Map(uses.map(({ name, value }) => [name, value]));
  const privately = /var\(--_([\w-]+)\)/g;
  const written = (value: string): string =>
    value.replace(privately, (_, short: string) => {
      const name = publicName(short, values);
      return `var(${name}, ${written(values.get(name) ?? '')})`;
    });
  const filled = (value: string): string =>
    value.replace(privately, (_, short: string) => filled(values.get(publicName(short, values)) ?? ''));

  return [...new Set(uses.map(({ name }) => name))].sort().map((name) => {
    const own = uses.filter((use) => use.name === name);
    const { value = '', description = '' } = own[0] ?? {};
    const kind = /^--mtc-([a-z]+)/.exec(name)?.[1];
    if (!kind) throw new Error(`${name} is not a token name.`);
    if (own.some((use) => use.value !== value || use.description !== description))
      throw new Error(
        `${name} has different values or descriptions in ${own.map(({ tagName }) => tagName).join(', ')}.`,
      );
    return {
      name,
      kind,
      description,
      value: written(value),
      light: inScheme(filled(value), 'light'),
      dark: inScheme(filled(value), 'dark'),
      follows: [...value.matchAll(privately)].map(([, short = '']) => publicName(short, values)),
      usedBy: own.map(({ tagName }) => tagName),
    };
  });
}

const kindsOfTheirOwn = ['color', 'text', 'space'];

const of =
  (kind: string) =>
  (token: Token): boolean =>
    token.kind === kind;

/** What each page shows. The last one takes what the others do not, so that a new kind of token is never lost. */
export const pages: Readonly<Record<string, (token: Token) => boolean>> = {
  Colour: of('color'),
  Type: of('text'),
  Space: of('space'),
  'Corners and focus': ({ kind }) => !kindsOfTheirOwn.includes(kind),
};

/** Measures by the first number in them, as they grow; colours stay in the order of their names. */
const rank = ({ kind, light }: Token): number =>
  kind === 'color' ? 0 : Number(/[\d.]+/.exec(light)?.[0] ?? 0);

/** The tokens of each page. One that stands on no page, or on two, throws. */
export function sortIntoPages(tokens: readonly Token[], into = pages): Record<string, Token[]> {
  for (const token of tokens) {
    const on = Object.keys(into).filter((title) => into[title]?.(token));
    if (on.length !== 1)
      throw new Error(`${token.name} is on ${on.join(' and ') || 'no page'}, expected on exactly one.`);
  }
  return Object.fromEntries(
    Object.entries(into).map(([title, has]) => [
      title,
      tokens.filter(has).sort((a, b) => a.kind.localeCompare(b.kind, 'en') || rank(a) - rank(b)),
    ]),
  );
}

/** The property that shows what a token does, and whose computed value says what it comes to. */
const properties: readonly [RegExp, string][] = [
  [/^--mtc-color-/, 'background-color'],
  [/^--mtc-text-leading$/, 'line-height'],
  [/^--mtc-text-measure$/, 'max-inline-size'],
  [/^--mtc-text-/, 'font-size'],
  [/^--mtc-space-/, 'inline-size'],
  [/^--mtc-radius-/, 'border-start-start-radius'],
  [/^--mtc-shadow-/, 'box-shadow'],
];

/** Undefined for a kind that this list does not know yet: it is listed without a sample. */
export const propertyOf = ({ name }: Token): string | undefined =>
  properties.find(([names]) => names.test(name))?.[1];

export const lineOf = (name: string, value: string): string => `${name}: ${value};`;

export const blockOf = (lines: readonly string[]): string =>
  [':root {', ...lines.map((line) => `  ${line}`), '}'].join('\n');
