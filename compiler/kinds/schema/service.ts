/** `<locale>/services/<id>.md`, its front matter. */
import { keys, reference, title } from '../../source/fields.ts';
import type { References } from '../../checks/references.ts';
import { accountable, provenance } from './provenance.ts';

export const service = (references: References) =>
  keys({
    heading: title().describe('The name of the service.'),
    page: reference(references.pages).describe('The page on it.'),
    picture: reference(references.media).describe('The picture above the words; it only decorates.'),
    action: title().describe('The words of the link.'),
    ...provenance(references),
  }).superRefine(accountable(references));
