/** `<locale>/services/<id>.md`, its front matter. */
import type { Service } from '../../lib/piece.ts';
import { keys, reference, title } from '../expect.ts';
import type { References } from '../references.ts';
import { status } from './status.ts';

export const service = ({ pages, media }: References) =>
  keys({
    heading: title(),
    page: reference(pages),
    picture: reference(media),
    action: title(),
    status: status(),
  } satisfies Record<Exclude<keyof Service, 'summary' | 'drawing'> | 'picture', unknown>);
