import { defaults } from '../../generated/defaults.ts';
import type { AttributeTable } from '../../lib/attributes.ts';
import type { WidgetRecord } from '../../records/widget-record.ts';

export const attributes = {
  topic: { piece: defaults.articles },
  'heading-level': { level: 2 },
  hide: { tokens: ['hero', 'meta', 'sources', 'crisis'] },
  glossary: ['on', 'off'],
  'structured-data': { flag: false },
} as const satisfies AttributeTable;

export const article = {
  name: 'article',
  label: 'Article',
  kind: 'articles',
  landmark: 'main',
  attributes,
  frameHeight: 1000,
  budget: 16.125,
  picture: { width: 784, cut: 592 },
} as const satisfies WidgetRecord;
