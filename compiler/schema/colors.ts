/** `colors` in `clinic.yaml`: other defaults for the colour tokens, in light and dark. */
import { z } from 'zod';
import { contrast, hexOf, isInSrgb, shown } from '../../src/tokens/contrast.ts';
import { hosts, needed, pairs } from '../../src/tokens/contrast-pairs.ts';
import { colorTokens } from '../source/color-tokens.ts';
import type { Scheme } from '../source/color-tokens.ts';
import { strictObject, textThat } from './fields.ts';
import { expectedMessage, show } from '../source/problem.ts';

const FORM =
  "an opaque colour such as '#0b5cad', in quotes because # starts a comment, or one in rgb(), hsl() or oklch()";

const NUMBER = '(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:%|deg)?';
const PLAIN = new RegExp(
  `^(?:#(?:[\\da-f]{3}){1,2}|(?:rgb|hsl|oklch)\\(${NUMBER}(?:(?: ${NUMBER}){2}|(?:, ?${NUMBER}){2})\\))$`,
  'i',
);

function isPlain(value: string): boolean {
  try {
    return PLAIN.test(value) && isHex(hexOf(value));
  } catch {
    return false;
  }
}

/** Becomes a number, which all browsers know, and which has no comma for `light-dark()` in older ones (src/tokens/css.ts). */
const color = () =>
  textThat(FORM, isPlain).transform((value, context) => {
    const hex = hexOf(value);
    if (isInSrgb(value)) return hex;
    const message = expectedMessage(value, `a colour that every screen can show: the nearest one is ${hex}`);
    context.addIssue({ code: 'custom', message, input: value });
    return z.NEVER;
  });

type Given = Readonly<Record<string, unknown>>;

/** Refused colours are reported already. */
const isHex = (value: unknown): value is string => typeof value === 'string' && /^#[\da-f]{6}$/.test(value);

interface LowPair {
  token: string;
  /** How much of the contrast that it needs it has. */
  share: number;
  message: string;
}

/** Pairs with too little contrast. Colours that the clinic leaves out have their defaults. */
function lowPairs(given: Given, scheme: Scheme): LowPair[] {
  const valueOf = (token: string): unknown =>
    token === 'host' ? hosts[scheme] : (given[token] ?? colorTokens().get(token)?.[scheme]);
  const named = (token: string): string =>
    `${token === 'host' ? 'a page without styles' : token} (${String(valueOf(token))})`;
  return pairs.flatMap(([front, back, use]) => {
    const token = [front, back].find((name) => given[name] !== undefined);
    const [above, below] = [valueOf(front), valueOf(back)];
    if (token === undefined || !isHex(above) || !isHex(below)) return [];
    const ratio = contrast(above, below);
    if (ratio >= needed[use]) return [];
    const found = `${show(valueOf(token))}, a contrast of ${shown(ratio)} for ${named(front)} on ${named(back)}`;
    return [
      {
        token,
        share: ratio / needed[use],
        message: `found ${found}, expected at least ${needed[use]} for ${use}`,
      },
    ];
  });
}

/** One pair for each colour: what corrects the worst one usually corrects the others. */
const worstOf = (found: readonly LowPair[]): Iterable<LowPair> =>
  new Map(found.toSorted((a, b) => b.share - a.share).map((pair) => [pair.token, pair])).values();

const inScheme = (scheme: Scheme) =>
  strictObject(
    Object.fromEntries(
      [...colorTokens()].map(([token, value]) => [
        token,
        color().optional().describe(`The default of --mtc-color-${token}, instead of ${value[scheme]}.`),
      ]),
    ),
  ).superRefine((given, context) => {
    for (const { token, message } of worstOf(lowPairs(given, scheme)))
      context.addIssue({ code: 'custom', message, path: [token], input: given[token] });
  });

export const colors = () =>
  strictObject({ light: inScheme('light').optional(), dark: inScheme('dark').optional() })
    .optional()
    .describe('The widgets’ own colours, by token. A page can still set others.');
