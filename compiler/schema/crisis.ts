/** `<locale>/crisis.yaml`: the crisis line of each region. */
import { href, recordOf, strictObject, nonEmptyList, title, integer, words } from './fields.ts';
import type { References } from './references.ts';
import { REGION, REGIONS } from './clinic.ts';
import { accountable, review } from './provenance.ts';

export const crisis = (references: References) =>
  strictObject({
    ...review(references),
    regions: recordOf(
      REGION,
      REGIONS,
      strictObject({
        lead: words().describe('Who it is for, in bold.'),
        text: words().describe('What to do.'),
        urgent: words().describe(
          'Urgent help in a few words, with a link for each number to call and text. It appears in the warning of every panel, which cannot be hidden, and in each step with help: urgent.',
        ),
        press: integer(0, 9)
          .optional()
          .describe('The digit to press for this language when the call is answered.'),
        links: nonEmptyList(strictObject({ text: title(), href: href() })).describe('Call, text, chat.'),
      }),
    ).describe('The crisis line of each region.'),
  }).superRefine(accountable(references));
