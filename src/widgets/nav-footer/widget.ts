import type { AttributeTable } from '../../lib/attributes.ts';
import type { WidgetRecord } from '../../records/widget-record.ts';

export const attributes = {
  current: { page: '' },
  label: { text: '' },
  hide: { tokens: ['action', 'crisis'] },
} as const satisfies AttributeTable;

export const navFooter = {
  name: 'nav-footer',
  label: 'Related pages',
  kind: 'navigation',
  id: 'navigation',
  landmark: 'footer',
  attributes,
  frameHeight: 480,
  picture: { width: 864, sites: ['newspaper', 'university'] },
} as const satisfies WidgetRecord;
