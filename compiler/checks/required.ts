/** Reports missing files that are required, and files that need another. */
import { join } from 'node:path';
import { sourceLocale } from '../../src/i18n/locale.ts';
import type { Problem, Report } from '../source/problem.ts';
import { named } from '../source/find-files.ts';
import type { ContentFile } from '../source/find-files.ts';
import { parseYaml } from '../source/yaml.ts';
import { keysOf } from '../schema/references.ts';

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
  const clinic = files.find(({ kind }) => kind === 'clinic');
  const path = named(join(from, 'clinic.yaml'));
  if (!clinic && !isTold(path)) reportFor({ path })('missing, expected this file');
  if (!locales.includes(sourceLocale)) {
    const message = `found no folder ${sourceLocale}, expected one: it is the fallback for all other languages`;
    // What the files of other languages lack follows from it.
    return reportFor({ path: named(from) })(message);
  }
  if (clinic) requireCrisis(from, clinic, files, reportFor, isTold);
}

/** A crisis line takes its numbers in clinic.yaml, and its text in crisis.yaml. A panel cannot do without it. */
function requireCrisis(
  from: string,
  clinic: ContentFile,
  files: readonly ContentFile[],
  reportFor: (file: { path: string }) => Report,
  isTold: (path: string) => boolean,
): void {
  const report = reportFor(clinic);
  const yaml = parseYaml(clinic.text, () => undefined);
  if (!yaml) return;
  const fileOf = (locale: string): string => named(join(from, locale, 'crisis.yaml'));
  const has = (locale: string): boolean =>
    isTold(fileOf(locale)) || files.some((file) => file.kind === 'crisis' && file.locale === locale);
  const keys = keysOf(yaml.value) ?? [];
  const [hasRegion, hasNumbers] = [keys.includes('region'), keys.includes('crisis')];
  const panels = files.filter(({ kind }) => kind === 'panels');
  const [panel] = panels;
  if (hasRegion !== hasNumbers) {
    const [found, missing] = hasRegion ? ['region', 'crisis'] : ['crisis', 'region'];
    return report(`${missing}: missing, expected it beside ${found}, or neither`, yaml.locateKey([found]));
  }
  if (!hasRegion) {
    const line = files.find(({ kind }) => kind === 'crisis');
    if (line) report(`region: missing, expected region and crisis for the crisis line in ${line.path}`);
    else if (panel)
      reportFor(panel)(
        `found a panel, but no crisis line, expected region and crisis in clinic.yaml, and ${fileOf(sourceLocale)}: ` +
          'its urgent text is shown in the warning of the panel',
      );
    return;
  }
  if (!has(sourceLocale))
    reportFor({ path: fileOf(sourceLocale) })(
      'missing, expected this file, because clinic.yaml has a region',
    );
  // Pieces that another language lacks are shown in the source language. Urgent help must be in that of its warning.
  for (const { locale, path } of panels)
    if (locale !== sourceLocale && !has(locale))
      reportFor({ path: fileOf(locale) })(
        `missing, expected this file: its urgent text is shown in the warning of ${path}`,
      );
}
