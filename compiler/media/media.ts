/** The folder media/: drawings and photographs, each with a YAML file → their modules. */
import { createHash } from 'node:crypto';
import { check } from '../schema/check.ts';
import { Decoration, Picture } from '../html/tree.ts';
import { compileDrawing, shapesOf } from './drawing.ts';
import type { FindShape } from './drawing-shapes.ts';
import { HEADER, moduleText } from '../html/module.ts';
import { compilePhoto, slugOf } from './photo.ts';
import { photoModule } from './photo-module.ts';
import { textRunsIn } from '../checks/text-runs.ts';
import type { TextRun } from '../checks/text-runs.ts';
import { urgentFinder } from '../checks/urgent-finder.ts';
import { checkUrgentHelp } from '../checks/urgent-help.ts';
import { NOWHERE } from '../checks/urgent-sections.ts';
import type { Report } from '../source/problem.ts';
import type { HouseRules } from '../checks/house-rules/rules.ts';
import { checkProse } from '../checks/prose.ts';
import type { ContentFile, ReportFor } from '../source/find-files.ts';
import { at, keysOf } from '../schema/references.ts';
import { media as schema } from '../schema/media.ts';
import { parseYaml } from '../source/yaml.ts';

export interface Media {
  /** Ids of pictures. An incomplete pair is included, because its problem is reported here and not at each reference. */
  ids: string[];
  alt: Map<string, Record<string, string>>;
  photos: Set<string>;
  /** The generated files, by path. */
  files: Map<string, string | Uint8Array>;
}

export async function compileMedia(
  files: readonly ContentFile[],
  locales: readonly string[],
  house: HouseRules,
  reportFor: ReportFor,
): Promise<Media> {
  const media: Media = { ids: [], alt: new Map(), photos: new Set(), files: new Map() };
  const taken = new Map<string, string>();
  const pictures = files.filter(({ kind }) => kind === 'drawing' || kind === 'photo');
  for (const file of files) if (file.kind === 'media') describe(file, media, locales, house, reportFor(file));
  const drawings = files.filter(({ kind }) => kind === 'drawing');
  const find = shapesOf(new Map(drawings.map(({ id, text }) => [id, text])));
  // Photographs come first, because a photograph replaces a drawing with the same name.
  for (const file of pictures.toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind === 'photo' ? -1 : 1))) {
    const slug = moduleOf(file.id);
    const report = reportFor(file);
    const other = taken.get(slug);
    if (other !== undefined && file.kind === 'drawing' && media.photos.has(file.id)) {
      report(
        `${other} is shown instead: expected the alt and credit of the photograph in the YAML file`,
        undefined,
        'warning',
      );
    } else if (other !== undefined) {
      report(`found a second picture with the same name as ${other}, expected one`);
    } else {
      taken.set(slug, file.path);
      await draw(file, slug, media, find, report);
    }
  }
  media.ids = pair(files, pictures, reportFor);
  return media;
}

async function draw(
  file: ContentFile,
  slug: string,
  media: Media,
  find: FindShape,
  report: Report,
): Promise<void> {
  const path = `media/${slug}.ts`;
  if (file.kind === 'drawing') {
    const value = compileDrawing(file.text, slug, report, find);
    if (value) media.files.set(path, moduleText({ path, source: file.path, name: 'drawing', value }));
    return;
  }
  media.photos.add(file.id);
  const photo = await compilePhoto(file.bytes ?? new Uint8Array(), file.id, report);
  if (!photo) return;
  media.files.set(path, photoModule(photo, `${HEADER}${file.path}`));
  for (const [name, bytes] of photo.files) media.files.set(`media/${name}`, bytes);
}

function describe(
  file: ContentFile,
  media: Media,
  locales: readonly string[],
  house: HouseRules,
  report: Report,
): void {
  const yaml = parseYaml(file.text, report);
  if (!yaml) return;
  const checked = check(schema(), yaml, report);
  if (checked) media.alt.set(file.id, checked.alt);
  checkProse(textRunsIn(yaml, file.text.split('\n')), house, false, report);
  checkAlt(textRunsIn(yaml, file.text.split('\n')), report);
  const described = keysOf(at(yaml.value, 'alt'));
  for (const locale of locales) {
    if (!described || described.includes(locale) || described.includes('en')) continue;
    report(
      `alt.${locale}: missing, expected a text that says what the picture shows`,
      yaml.locateKey(['alt']),
    );
  }
}

/** No box with urgent help is next to the description of a picture. */
function checkAlt(runs: readonly TextRun[], report: Report): void {
  for (const run of runs) {
    const { path: [key, locale] = [] } = run;
    if (key !== 'alt' || locale === undefined) continue;
    const section = { runs: [run], boxes: [], expected: NOWHERE.elsewhere, isWithout: true };
    checkUrgentHelp([section], urgentFinder(locale), true, report);
  }
}

/** A picture keeps its name if that is a valid module name. Otherwise it gets a similar one with a hash. */
function moduleOf(id: string): string {
  const slug = slugOf(id);
  return slug === id ? slug : `${slug}-${createHash('sha256').update(id).digest('hex').slice(0, 6)}`;
}

/** Reports a picture without its YAML file, and a YAML file without its picture. */
function pair(
  files: readonly ContentFile[],
  pictures: readonly ContentFile[],
  reportFor: ReportFor,
): string[] {
  const described = files.filter(({ kind }) => kind === 'media');
  const beside = (file: ContentFile, others: readonly ContentFile[], extension: string): void => {
    if (others.some(({ id }) => id === file.id)) return;
    const missing = file.path.replace(/[^.]+$/, extension);
    reportFor(file)(`found no ${missing}, expected it next to this file`);
  };
  for (const file of pictures) beside(file, described, 'yaml');
  for (const file of described) beside(file, pictures, 'svg, .jpg, .png, .webp, .avif or .tif');
  return [...new Set([...pictures, ...described].map(({ id }) => id))].sort();
}

/** A picture in a piece. */
export const pictureIn = (id: string, { photos }: Media, isDecorative = true): Picture =>
  new Picture(photos.has(id) ? 'photo' : 'drawing', `media/${moduleOf(id)}.ts`, isDecorative);

/** A picture beside a part of a piece. */
export const decorationIn = (id: string, { photos }: Media): Decoration =>
  new Decoration(photos.has(id) ? 'photo' : 'drawing', `media/${moduleOf(id)}.ts`, true);
