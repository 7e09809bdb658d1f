/** Reports missing files that are required. */
import { join } from 'node:path';
import { sourceLocale } from '../../src/i18n/locale.ts';
import type { Problem, Report } from '../source/problem.ts';
import { named } from '../source/find-files.ts';
import type { ContentFile, Kind } from '../source/find-files.ts';

export function requireFiles(
  from: string,
  files: ContentFile[],
  locales: string[],
  reportFor: (file: { path: string }) => Report,
  told: readonly Problem[],
): void {
  // A file that cannot be read exists, and is not reported again.
  const isTold = (path: string): boolean =>
    told.some(({ file }) => file === path || file.startsWith(`${path}/`));
  const need = (inside: string, kind: Kind, locale = '', why = ''): void => {
    const path = named(join(from, inside));
    if (isTold(path) || files.some((file) => file.kind === kind && file.locale === locale)) return;
    reportFor({ path })(`missing, expected this file${why}`);
  };
  need('clinic.yaml', 'clinic');
  need('sources.yaml', 'sources');
  if (!locales.includes(sourceLocale)) {
    const message = `found no folder ${sourceLocale}, expected one: it is the fallback for all other languages`;
    reportFor({ path: named(from) })(message);
  } else {
    // Every bundle contains these kinds in the source language.
    for (const kind of ['articles', 'services', 'panels'] as const) {
      const isThere = files.some((file) => file.kind === kind && file.locale === sourceLocale);
      const path = named(join(from, sourceLocale, kind));
      if (!isThere && !isTold(path)) reportFor({ path })('found no file here, expected at least one <id>.md');
    }
    // Pieces that another language lacks are shown in the source language.
    for (const kind of ['navigation', 'crisis'] as const)
      need(`${sourceLocale}/${kind}.yaml`, kind, sourceLocale);
  }
  // The exception is urgent help: it must be in the language of its warning.
  for (const { locale, path } of files.filter(({ kind }) => kind === 'panels'))
    if (locale !== sourceLocale)
      need(`${locale}/crisis.yaml`, 'crisis', locale, `: its urgent text is shown in the warning of ${path}`);
}
