/** The shortcode of the WordPress plugin. */
import { attributesFor } from './embedded.ts';
import type { Embedded } from './embedded.ts';

/** Whether a shortcode can contain the value. WordPress ends a shortcode at a bracket, and removes what looks like a tag. */
export const isForShortcode = ([name, value]: [string, string]): boolean =>
  name !== 'style' && !/[[\]<>]/.test(value);

/** Escapes a value for WordPress, which decodes no entities there. An apostrophe would end a value in single quotes. */
const quoted = (value: string): string =>
  value.includes('"') ? `'${value.replaceAll("'", '’')}'` : `"${value || 'true'}"`;

export const shortcode = (embedded: Embedded): string =>
  `[mtc${Object.entries({ widget: embedded.widget, ...attributesFor(embedded) })
    .filter(isForShortcode)
    .map(([name, value]) => ` ${name}=${quoted(value)}`)
    .join('')}]`;
