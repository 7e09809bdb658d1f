/** Tells which files no content can do without. */
import { join } from 'node:path';
import type { Report } from './problem.ts';
import { named } from './read.ts';
import type { ContentFile, Kind } from './read.ts';

export function requireFiles(
  from: string,
  files: ContentFile[],
  locales: string[],
  reportFor: (file: { path: string }) => Report,
): void {
  const need = (inside: string, kind: Kind, locale = ''): void => {
    if (files.some((file) => file.kind === kind && file.locale === locale)) return;
    reportFor({ path: named(join(from, inside)) })('missing, expected this file');
  };
  need('clinic.yaml', 'clinic');
  need('sources.yaml', 'sources');
  if (locales.length === 0)
    reportFor({ path: named(from) })('found no folder of a locale, expected one such as en');
  for (const locale of locales) {
    need(`${locale}/navigation.yaml`, 'navigation', locale);
    need(`${locale}/crisis.yaml`, 'crisis', locale);
  }
}
