/** `prefix` in `clinic.yaml`. tools/build/prefix/check.ts refuses the names of widgets and attributes, which it reads there. */
import { z } from 'zod';
import { show, expectedMessage } from '../source/problem.ts';

/** The prefix of the names in the source code, and what is built without another. */
export const DEFAULT_PREFIX = 'mtc';

const FORM = '2 to 12 lower-case letters and digits that start with a letter, such as dnt';

/** Words that a name cannot start with, and why. */
const RESERVED: readonly [words: string, because: string][] = [
  ['annotation color font missing', 'HTML reserves tags that begin with it, such as font-face'],
  ['aria data on', 'HTML attributes begin with it'],
  ['and default inherit initial none not or revert unset', 'it is a keyword of CSS'],
  ['constructor define get height initialize links message upgrade', 'the scripts use this name already'],
  ['lit', 'LitElement is a class of Lit'],
  ['core wordpress wp', 'WordPress uses it for names of its own'],
  ['audio caption embed gallery playlist video', 'WordPress has a shortcode of this name'],
  [
    'details figure gist highlight instagram param qr ref relref vimeo youtube',
    'Hugo has a shortcode of this name',
  ],
];

const reasonAgainst = (prefix: string): string | undefined =>
  prefix.startsWith('xml')
    ? 'XML reserves names that begin with it'
    : RESERVED.find(([words]) => words.split(' ').includes(prefix))?.[1];

export const prefix = () =>
  z
    .string({ error: ({ input }) => expectedMessage(input, FORM) })
    .regex(/^[a-z][a-z0-9]{1,11}$/, { error: ({ input }) => expectedMessage(input, FORM) })
    .superRefine((value, context) => {
      const because = reasonAgainst(value);
      if (because === undefined) return;
      context.addIssue({
        code: 'custom',
        message: `found ${show(value)}, expected another prefix: ${because}`,
      });
    })
    .default(DEFAULT_PREFIX);
