/** `rules.<locale>.yaml`, and presets, which have the same keys. */
import { z } from 'zod';
import {
  choice,
  integer,
  list,
  nonEmptyList,
  recordOf,
  strictObject,
  text,
  textThat,
  yesOrNo,
} from '../../schema/fields.ts';
import { ID, IDS } from '../../source/ids.ts';
import { oneOf } from '../../source/problem.ts';
import { patterns } from './patterns.ts';
import type { Lists } from './patterns.ts';

/** What the values of a rules file may refer to. */
export interface Known {
  /** The preset's lists and the file's own. */
  lists: Lists;
  /** The preset's lists alone, which the file's own may contain. */
  presetLists: Lists;
  presets: readonly string[];
  /** What the preset has, and the file can switch off. Undefined: the preset is unknown, which is reported by itself. */
  ids: readonly string[] | undefined;
}

const KINDS = ['forbid', 'subject', 'needs'];

const EXAMPLE = 'a text with the words that the rule finds between [ and ]';

const examples = () => ({
  refused: list(textThat(EXAMPLE, (value) => /^[^[\]]*\[[^[\]]+\][^[\]]*$/.test(value)))
    .optional()
    .describe('Texts that the rule refuses. What it finds is between [ and ].'),
  accepted: list(text()).optional().describe('Texts that no rule refuses.'),
});

function rule(known: Lists) {
  const any = {
    match: patterns(known).describe('What is wrong.'),
    allow: patterns(known).optional().describe('What is right, though it matches.'),
    when: patterns(known).optional().describe('The rule applies only to a text that matches this.'),
    except: nonEmptyList(text())
      .optional()
      .describe('Keys to whose texts the rule does not apply, such as legend.'),
    style: yesOrNo()
      .optional()
      .describe("Whether it is a rule of style: true. It does not apply to the clinic's own texts."),
    expected: text().describe('What to write instead.'),
    reason: text().describe('Why.'),
    source: text().describe('Who says so.'),
    ...examples(),
  };
  const subjects = {
    of: patterns(known).describe('Things about which it is wrong.'),
    other: patterns(known).describe('Things about which it is right.'),
    between: patterns(known).describe('Words after which a thing is no longer the object.'),
  };
  const needs = {
    beside: patterns(known).optional().describe('Words that must be in the same sentence.'),
    needs: patterns(known).describe('What the text must contain.'),
  };
  return z.discriminatedUnion(
    'kind',
    [
      strictObject({ kind: z.literal('forbid'), ...any }),
      strictObject({ kind: z.literal('subject'), ...any, ...subjects }),
      strictObject({ kind: z.literal('needs'), ...any, ...needs }),
    ],
    { error: `found an unknown kind, expected ${oneOf(KINDS)}` },
  );
}

/** The patterns as written, after a check that each is one. */
const listOf = (known: Lists) =>
  nonEmptyList(text()).superRefine((sources, context) => {
    const checked = patterns(known).safeParse(sources);
    for (const { message } of checked.error?.issues ?? [])
      context.addIssue({ code: 'custom', message, input: sources });
  });

const offOf = (ids: readonly string[] | undefined) =>
  list(textThat(oneOf(ids ?? []), (value) => ids === undefined || ids.includes(value))).superRefine(
    (off, context) => {
      off.forEach((id, index) => {
        if (off.indexOf(id) < index)
          context.addIssue({ code: 'custom', path: [index], message: `found ${id} twice, expected it once` });
      });
    },
  );

export const rulesFile = ({ lists, presetLists, presets, ids }: Known) =>
  strictObject({
    preset: choice(presets).optional().describe('Rules to start from, for a country. Without it, none.'),
    off: offOf(ids)
      .optional()
      .describe('Rules and lists of the preset that do not apply: their ids, claims or grade.'),
    grade: integer(1, 20)
      .optional()
      .describe('The highest reading grade (Flesch-Kincaid) of texts that the clinic did not write itself.'),
    claims: patterns(lists)
      .optional()
      .describe('Words that need a source next to them, besides those of the preset.'),
    urgent: patterns(lists)
      .optional()
      .describe(
        'Words next to which the numbers to call in an emergency must be, besides those that the compiler knows.',
      ),
    lists: recordOf(ID, IDS, listOf(presetLists))
      .optional()
      .describe('Patterns that rules refer to by {name}.'),
    rules: recordOf(ID, IDS, rule(lists)).optional().describe('The rules, by id.'),
  });

/** A rule without its id. */
export type RuleBody = z.output<ReturnType<typeof rule>>;
export type Rule = RuleBody & { id: string };
