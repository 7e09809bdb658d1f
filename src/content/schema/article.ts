/** `<locale>/articles/<id>.md`, its front matter. */
import type { Article } from '../../lib/piece.ts';
import { date, keys, list, reference, title, words } from '../expect.ts';
import type { References } from '../references.ts';
import { status } from './status.ts';

export const article = ({ pages, sources, media }: References) =>
  keys({
    title: title(),
    page: reference(pages),
    hero: reference(media).optional(),
    status: status(),
    author: words().optional(),
    reviewed: date().optional(),
    sources: list(reference(sources)),
  } satisfies Record<Exclude<keyof Article, 'body'>, unknown>);
