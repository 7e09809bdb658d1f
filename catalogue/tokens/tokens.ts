/** The tokens of all elements, from the manifest, and the pages that show them. Runs in Node too. */
import type { CustomElement } from 'custom-elements-manifest/schema';

export type Scheme = 'light' | 'dark';

export interface Token {
  /** Such as `--mtc-color-link`. */
  name: string;
  /** Such as `color`. */
  kind: string;
  description: string;
  /** The value that a host page can write, without private names. */
  value: string;
  /** Its value in each color-scheme. */
  light: string;
  dark: string;
  /** Tokens that its default refers to. */
  follows: string[];
  /** Tags of the elements that use it. */
  usedBy: string[];
}

type Elements = readonly Pick<CustomElement, 'tagName' | 'cssProperties'>[];

const pair = /light-dark\(((?:[^(),]|\([^()]*\))+),\s*((?:[^()]|\([^()]*\))+)\)/g;

/** A value in one color-scheme. */
export const inScheme = (value: string, scheme: Scheme): string =>
  value.replace(pair, scheme === 'light' ? '$1' : '$2');

/** The public token of a private name in the style sheets: `--mtc-color-surface` for `--_surface`. */
function publicName(short: string, values: ReadonlyMap<string, string>): string {
  const name = [`--mtc-${short}`, `--mtc-color-${short}`].find((candidate) => values.has(candidate));
  if (!name) throw new Error(`--_${short} has no public token.`);
  return name;
}

/** Every token once, sorted by name. @throws If a token has two meanings. */
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

/** The tokens of each page. The last page takes all kinds that the others do not, so that a new kind is never lost. */
export const pages: Readonly<Record<string, (token: Token) => boolean>> = {
  Colour: of('color'),
  Type: of('text'),
  Space: of('space'),
  'Corners and focus': ({ kind }) => !kindsOfTheirOwn.includes(kind),
};

/** Sorts lengths by their first number. Colours stay sorted by name. */
const rank = ({ kind, light }: Token): number =>
  kind === 'color' ? 0 : Number(/[\d.]+/.exec(light)?.[0] ?? 0);

/** The tokens of each page. @throws If a token is on no page, or on two. */
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

/** The CSS property that shows what a token does, and whose computed value is the token's current value. */
const properties: readonly [RegExp, string][] = [
  [/^--mtc-color-/, 'background-color'],
  [/^--mtc-text-leading$/, 'line-height'],
  [/^--mtc-text-measure$/, 'max-inline-size'],
  [/^--mtc-text-/, 'font-size'],
  [/^--mtc-space-/, 'inline-size'],
  [/^--mtc-radius-/, 'border-start-start-radius'],
  [/^--mtc-shadow-/, 'box-shadow'],
];

/** Undefined for a kind that is not in this list yet, which is shown without a sample. */
export const propertyOf = ({ name }: Token): string | undefined =>
  properties.find(([names]) => names.test(name))?.[1];

export const lineOf = (name: string, value: string): string => `${name}: ${value};`;

export const blockOf = (lines: readonly string[]): string =>
  [':root {', ...lines.map((line) => `  ${line}`), '}'].join('\n');
