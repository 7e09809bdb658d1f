/** The front matter of `<locale>/services/<id>.md`. */
import { strictObject, reference, title } from './fields.ts';
import type { References } from './references.ts';
import { accountable, provenance } from './provenance.ts';

export const service = (references: References) =>
  strictObject({
    heading: title().describe('The name of the service.'),
    page: reference(references.pages).describe('The page about it.'),
    picture: reference(references.media)
      .optional()
      .describe('The picture above the text. It is only decorative. Without it, the card has no picture.'),
    action: title().describe('The text of the link.'),
    ...provenance(references),
  }).superRefine(accountable(references));
