import type { AttributeTable } from '../lib/attributes.ts';

/** The attributes that every widget takes. */
export const sharedAttributes = {
  lang: { language: '' },
  theme: ['auto', 'light', 'dark'],
  site: { url: '' },
  target: { target: '' },
} as const satisfies AttributeTable;
