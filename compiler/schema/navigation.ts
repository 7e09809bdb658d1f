/** `<locale>/navigation.yaml` */
import { strictObject, list, reference, text, title } from './fields.ts';
import type { References } from './references.ts';
import { accountable, review } from './provenance.ts';

export const pageLink = ({ pages }: References) =>
  strictObject({
    page: reference(pages).describe('The id of a page in clinic.yaml.'),
    text: title().describe('The text of the link.'),
  });

export const navigation = (references: References) =>
  strictObject({
    ...review(references),
    label: text().describe('The name of the navigation.'),
    links: list(pageLink(references)).describe('Related pages.'),
    action: pageLink(references).describe('The button.'),
  }).superRefine(accountable(references));
