/** `<locale>/glossary.yaml` */
import { recordOf, strictObject, nonEmptyList, text, words, yesOrNo } from './fields.ts';
import { ID, IDS } from '../source/ids.ts';
import type { References } from './references.ts';
import { accountable, review } from './provenance.ts';

const term = () =>
  strictObject({
    term: text().describe('The term, as its explanation shows it.'),
    forms: nonEmptyList(text()).describe('How texts write it: singular, plural, abbreviation.'),
    text: words().describe('One or two plain sentences.'),
    always: yesOrNo()
      .optional()
      .describe(
        'true: the explanation is shown even with glossary="off", because it says what a regulator decided. ' +
          'A translation takes this from its source.',
      ),
  });

export const glossary = (references: References) =>
  strictObject({
    ...review(references),
    terms: recordOf(ID, IDS, term()).describe('Terms to explain, by id.'),
  }).superRefine(accountable(references));
