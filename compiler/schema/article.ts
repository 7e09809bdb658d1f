/** The front matter of `<locale>/articles/<id>.md`. */
import { strictObject, list, nonEmptyList, reference, text, title, words } from './fields.ts';
import type { References } from './references.ts';
import { accountable, disclosures, provenance } from './provenance.ts';

export const article = (references: References) =>
  strictObject({
    title: title().describe('The title, as plain text.'),
    page: reference(references.pages).describe('The clinic’s page that has the same text.'),
    hero: reference(references.media)
      .optional()
      .describe('The picture above the text. Without it, the article has no picture.'),
    alt: text()
      .optional()
      .describe(
        'What the picture shows, in the language of the text. Needed where the picture’s own YAML file does not say it.',
      ),
    ...provenance(references),
    ...disclosures(),
    summary: nonEmptyList(words())
      .optional()
      .describe(
        'The key points, shown above the text. Only the clinic writes them. Without it, none are shown.',
      ),
    sources: list(reference(references.sources))
      .optional()
      .describe('Sources of the text as a whole. Sources cited with [@key] need not be repeated here.'),
  }).superRefine(accountable(references));
