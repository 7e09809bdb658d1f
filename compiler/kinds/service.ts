/** `<locale>/services/<id>.md` */
import { withArrow } from '../html/markup.ts';
import { pictureIn } from '../media/media.ts';
import { summary } from './body.ts';
import { defineKind } from './define-kind.ts';
import { service as schema } from '../schema/service.ts';

export const service = defineKind({
  name: 'services',
  isFolder: true,
  exportName: 'service',
  type: 'Service',
  schemaName: 'service',
  schema,
  titleKey: 'heading',
  dataKeys: ['page', 'picture'],
  ownKeys: [],
  inheritedKeys: ['page', 'picture'],
  read: ({ body, report }) => summary(body, report),
  value({ heading, page, status, author, written, reviewed, nextReview, interest, ...rest }, summary, input) {
    const provenance = { page, status, author, written, reviewed, nextReview, interest };
    const { media } = input.shared;
    const picture = rest.picture === undefined ? undefined : pictureIn(rest.picture, media);
    return { value: { heading, ...provenance, summary, action: withArrow(rest.action), picture } };
  },
});
