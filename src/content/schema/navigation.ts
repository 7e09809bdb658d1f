/** `<locale>/navigation.yaml` */
import type { Navigation, PageLink } from '../../lib/piece.ts';
import { keys, list, reference, text, title } from '../expect.ts';
import type { References } from '../references.ts';

export const pageLink = ({ pages }: References) =>
  keys({ page: reference(pages), text: title() } satisfies Record<keyof PageLink, unknown>);

export const navigation = (references: References) =>
  keys({
    label: text(),
    links: list(pageLink(references)),
    action: pageLink(references),
  } satisfies Record<keyof Navigation, unknown>);
