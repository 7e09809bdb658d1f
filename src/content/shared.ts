/** The files that all locales share, compiled. */
import { check } from './check.ts';
import type { Code, WordsCode } from './code.ts';
import { compileDrawing } from './drawing.ts';
import type { Report } from './problem.ts';
import type { ContentFile } from './read.ts';
import { at, keysOf } from './references.ts';
import type { References } from './references.ts';
import { clinic as clinicSchema } from './schema/clinic.ts';
import { media as mediaSchema } from './schema/media.ts';
import { sources as sourcesSchema } from './schema/sources.ts';
import { citation } from './sources.ts';
import { parseYaml } from './yaml.ts';

type ReportFor = (file: ContentFile) => Report;

export interface Shared {
  references: References;
  clinic?: { name: string; site: string; placeholder: boolean; pages: Record<string, string> };
  /** Tells a region that a locale has no words for, at the place that asks for it. */
  region?: { id: string; report(message: string): void };
  citations: Map<string, WordsCode>;
  alt: Map<string, Record<string, string>>;
  drawings: Map<string, Code>;
}

export function compileShared(
  files: ContentFile[],
  locales: string[],
  release: boolean,
  reportFor: ReportFor,
): Shared {
  const shared: Shared = {
    references: { pages: undefined, sources: undefined, media: [] },
    citations: new Map(),
    alt: new Map(),
    drawings: new Map(),
  };
  for (const file of files) {
    const report = reportFor(file);
    if (file.kind === 'clinic') compileClinic(file, shared, release, report);
    if (file.kind === 'sources') compileSources(file, shared, report);
    if (file.kind === 'media') compileMedia(file, shared, locales, report);
    if (file.kind === 'drawing') {
      const drawing = compileDrawing(file.text, file.id, report);
      if (drawing) shared.drawings.set(file.id, drawing);
    }
  }
  shared.references.media = pairedMedia(files, reportFor);
  return shared;
}

function compileClinic(file: ContentFile, shared: Shared, release: boolean, report: Report): void {
  const yaml = parseYaml(file.text, report);
  if (!yaml) return;
  shared.references.pages = keysOf(at(yaml.value, 'pages'));
  const clinic = check(clinicSchema(), yaml, report);
  if (!clinic) return;
  const { region, ...rest } = clinic;
  shared.clinic = rest;
  shared.region = { id: region, report: (message) => report(message, yaml.locate(['region'])) };
  if (!rest.placeholder) return;
  const message = `site is a placeholder (${rest.site}), expected the clinic's own address before a release`;
  report(message, yaml.locateKey(['site']), release ? 'error' : 'warning');
}

function compileSources(file: ContentFile, shared: Shared, report: Report): void {
  const yaml = parseYaml(file.text, report);
  if (!yaml) return;
  shared.references.sources = keysOf(yaml.value);
  const sources = check(sourcesSchema(), yaml, report);
  for (const [key, source] of Object.entries(sources ?? {})) shared.citations.set(key, citation(source));
}

function compileMedia(file: ContentFile, shared: Shared, locales: string[], report: Report): void {
  const yaml = parseYaml(file.text, report);
  if (!yaml) return;
  const media = check(mediaSchema(), yaml, report);
  if (media) shared.alt.set(file.id, media.alt);
  const described = keysOf(at(yaml.value, 'alt'));
  for (const locale of locales) {
    if (!described || described.includes(locale) || described.includes('en')) continue;
    report(`alt.${locale}: missing, expected text that says what the drawing shows`, yaml.locateKey(['alt']));
  }
}

/** Ids of drawings. One half of a pair is no drawing yet, but may be referred to: its own problem is told here. */
function pairedMedia(files: ContentFile[], reportFor: ReportFor): string[] {
  const ids = new Set<string>();
  const has = (kind: ContentFile['kind'], id: string): boolean =>
    files.some((other) => other.kind === kind && other.id === id);
  for (const file of files) {
    if (file.kind !== 'media' && file.kind !== 'drawing') continue;
    ids.add(file.id);
    const [other, extension] =
      file.kind === 'media' ? (['drawing', 'svg'] as const) : (['media', 'yaml'] as const);
    if (has(other, file.id)) continue;
    const missing = file.path.replace(/[^.]+$/, extension);
    reportFor(file)(`found no ${missing}, expected it beside this file`);
  }
  return [...ids].sort();
}
