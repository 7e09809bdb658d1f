/** `<locale>/crisis.yaml`: words for each region. */
import { href, keyed, keys, some, title, whole, words } from '../../source/fields.ts';
import type { References } from '../../checks/references.ts';
import { REGION, REGIONS } from './clinic.ts';
import { accountable, review } from './provenance.ts';

export const crisis = (references: References) =>
  keys({
    ...review(references),
    regions: keyed(
      REGION,
      REGIONS,
      keys({
        lead: words().describe('Whom it is for, in bold.'),
        text: words().describe('What to do.'),
        urgent: words().describe(
          'Urgent help in a few words, with a link to each number to call and text. It is in the warning of every panel, where nobody can hide it, and in each step with help: urgent.',
        ),
        press: whole(0, 9)
          .optional()
          .describe('The digit to press for this language, once somebody answers.'),
        links: some(keys({ text: title(), href: href() })).describe('Call, text, chat.'),
      }),
    ).describe('The line of each region.'),
  }).superRefine(accountable(references));
