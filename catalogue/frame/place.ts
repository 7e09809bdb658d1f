import { headingLevel } from '../../src/lib/attributes.ts';
import { direction as directionOf, sourceLocale } from '../../src/i18n/locale.ts';
import { languageOf } from '../elements/content.ts';
import type { Place } from '../elements/from-examples.ts';
import { elementOf } from '../manifest.ts';
import type { Shown } from './hosts/shown.ts';
import { initialGlobals } from './toolbars.ts';

/** How many headings a page needs above the element, so that none is skipped. */
export function headingsAbove(tag: string, args: Readonly<Record<string, unknown>>): number {
  const attribute = elementOf(tag).attributes?.find(({ name }) => name === 'heading-level');
  // An element without a heading comes below the page's own.
  const level = attribute && (headingLevel(args['heading-level']) ?? headingLevel(attribute.default));
  return (level ?? 2) - 1;
}

/** The settings of the story, unless a toolbar overrides them. */
export function placeOf(globals: Readonly<Record<string, unknown>>, parameters: Place): Shown {
  const { theme, width, locale, direction, host, medium, headings } = {
    ...initialGlobals,
    ...globals,
  } as Record<string, string>;
  const { content, width: own } = parameters;
  const spoken = locale ?? sourceLocale;
  return {
    theme: theme ?? 'auto',
    host: host === 'example' ? (parameters.host ?? 'plain') : (host as Shown['host']),
    medium: medium === 'example' ? (parameters.medium ?? 'screen') : (medium as Shown['medium']),
    language: content ? languageOf(content) : spoken,
    locale: spoken,
    dir: direction === 'ltr' || direction === 'rtl' ? direction : directionOf(spoken),
    inlineSize: width === 'example' ? (own ? `${own}px` : undefined) : width === 'full' ? '100%' : width,
    hasOutline: headings === 'on',
  };
}
