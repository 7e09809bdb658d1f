import type { AttributeTable } from '../../lib/attributes.ts';
import type { WidgetRecord } from '../../records/widget-record.ts';

export const attributes = { href: { url: '#main' } } as const satisfies AttributeTable;

export const skipLink = {
  name: 'skip-link',
  label: 'Skip link',
  id: 'main',
  landmark: 'header',
  attributes,
  budget: 9.3125,
  picture: { width: 384, top: 72 },
} as const satisfies WidgetRecord;
