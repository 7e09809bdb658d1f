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
          'Urgent help in a few words. It is shown with the links wherever a text names suicide, and nobody can hide it.',
        ),
        elsewhere: words().describe(
          'What a reader in another region can do, because the numbers are wrong there.',
        ),
        press: integer(0, 9)
          .optional()
          .describe('The digit to press for this language when the call is answered.'),
        links: nonEmptyList(strictObject({ text: title(), href: href() })).describe(
          'Call, text, chat, as buttons. The emergency number comes first, and is the largest.',
        ),
      }),
    ).describe('The crisis line of each region.'),
  }).superRefine(accountable(references));
