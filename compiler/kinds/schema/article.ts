/** `<locale>/articles/<id>.md`, its front matter. */
import { keys, list, reference, text, title } from '../../source/fields.ts';
import type { References } from '../../checks/references.ts';
import { accountable, provenance } from './provenance.ts';

export const article = (references: References) =>
  keys({
    title: title().describe('The title, plain words.'),
    page: reference(references.pages).describe('The clinic’s page that has the same text.'),
    hero: reference(references.media).optional().describe('The picture above the text.'),
    alt: text()
      .optional()
      .describe(
        'What the picture shows, in the language of the text, where the YAML of the picture does not say.',
      ),
    ...provenance(references),
    sources: list(reference(references.sources))
      .optional()
      .describe('What the whole text rests on. What [@key] cites in the text need not be named again.'),
  }).superRefine(accountable(references));
