import { defaults } from '../../generated/defaults.ts';
import type { AttributeTable } from '../../lib/attributes.ts';
import type { WidgetRecord } from '../../records/widget-record.ts';

export const attributes = {
  service: { piece: defaults.services },
  layout: ['vertical', 'horizontal'],
  'heading-level': { level: 3 },
  hide: { tokens: ['picture', 'summary'] },
} as const satisfies AttributeTable;

export const serviceCard = {
  name: 'service-card',
  label: 'Service card',
  kind: 'services',
  landmark: 'main',
  attributes,
  frameHeight: 520,
  picture: { width: 384 },
} as const satisfies WidgetRecord;
