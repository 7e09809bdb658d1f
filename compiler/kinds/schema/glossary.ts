/** `<locale>/glossary.yaml` */
import { ID, IDS, keyed, keys, some, text, words } from '../../source/fields.ts';
import type { References } from '../../checks/references.ts';
import { accountable, review } from './provenance.ts';

const term = () =>
  keys({
    term: text().describe('The term, as its explanation shows it.'),
    forms: some(text()).describe('How texts write it: singular, plural, abbreviation.'),
    text: words().describe('One or two plain sentences.'),
  });

export const glossary = (references: References) =>
  keys({
    ...review(references),
    terms: keyed(ID, IDS, term()).describe('Terms to explain, by id.'),
  }).superRefine(accountable(references));
