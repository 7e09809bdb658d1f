import type { AttributeTable } from '../../lib/attributes.ts';
import type { WidgetRecord } from '../../records/widget-record.ts';

export const attributes = {
  'heading-level': { level: 2 },
  hide: { tokens: ['facts', 'steps', 'questions', 'crisis'] },
  'structured-data': { flag: false },
} as const satisfies AttributeTable;

export const tmsPanel = {
  name: 'tms-panel',
  label: 'TMS panel',
  kind: 'panels',
  landmark: 'main',
  attributes,
  frameHeight: 1000,
  budget: 20.75,
  picture: { width: 1064, cut: 640 },
} as const satisfies WidgetRecord;
