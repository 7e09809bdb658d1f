/** All that was compiled → the files of the generated folder. */
import { join } from 'node:path';
import { kinds } from '../kinds/all.ts';
import type { Kind } from '../kinds/kind.ts';
import type { CompiledPiece } from '../kinds/piece.ts';
import type { Shared } from '../kinds/shared.ts';
import { named } from '../source/find-files.ts';
import type { ContentFile } from '../source/find-files.ts';
import { sourceLocale } from '../../src/i18n/locale.ts';
import { moduleText } from '../html/module.ts';
import { allLocalesText, idsText, indexText, kindsText, localeText, localesText, noneText } from './emit.ts';
import { jsonSchemas } from './json-schema.ts';
import { pseudoLocale } from '../source/pseudo-locale.ts';

interface Output {
  from: string;
  files: readonly ContentFile[];
  locales: readonly string[];
  compiled: readonly CompiledPiece[];
  shared: Shared;
  /** Locales that have interface strings. */
  strings: readonly string[];
}

/** Text or bytes by path. */
type Files = Map<string, string | Uint8Array>;

export function filesOf(output: Output): Files {
  const { from, locales, compiled, shared } = output;
  const files: Files = new Map([...shared.media.files, ...jsonSchemas(shared.references)]);
  for (const { module } of compiled) if (module) files.set(module.path, moduleText(module));
  addClinic(files, output);
  const present = presentKinds(files);
  const names = present.map(({ name }) => name);
  files.set('kinds.ts', kindsText(named(from), names));
  for (const locale of locales) addLocale(files, locale, present, output);
  const others = locales.filter((locale) => locale !== sourceLocale && locale !== pseudoLocale);
  files.set('locales.ts', localesText(named(from), others));
  files.set('all-locales.ts', allLocalesText(named(from), others));
  return files;
}

function addClinic(files: Files, { files: found, shared }: Output): void {
  const { clinic, defaults, delivery, prefix, colors } = shared;
  const source = found.find(({ kind }) => kind === 'clinic')?.path;
  if (source === undefined || !clinic) return;
  const add = (name: string, type: string, value: unknown): void => {
    const path = `${name}.ts`;
    files.set(path, moduleText({ path, source, name, type, value }));
  };
  const { reports = '', ...known } = clinic;
  add('clinic', 'Clinic', known);
  // A constant of its own, so that the link is in no file of a clinic without an address.
  const constant = `\nexport const reports: string = ${JSON.stringify(reports)};\n`;
  files.set('clinic.ts', `${String(files.get('clinic.ts'))}${constant}`);
  add('defaults', 'Defaults', defaults);
  // A separate module, because pages do not need to know where their widgets come from.
  add('delivery', 'Delivery', delivery);
  // Beside the addresses and not among them, because only the build reads it.
  const text = `\nexport const prefix: string = ${JSON.stringify(prefix)};\n`;
  files.set('delivery.ts', `${String(files.get('delivery.ts'))}${text}`);
  // No module of src/ imports it either: the build writes the colours into the stylesheets.
  files.set('colors.ts', moduleText({ path: 'colors.ts', source, name: 'colors', value: colors }));
}

/** The indexes of a locale: one for each kind, and in a translation one for everything. */
function addLocale(
  files: Files,
  locale: string,
  present: readonly Kind[],
  { from, files: found, strings }: Output,
): void {
  const isTranslated = locale !== sourceLocale;
  for (const { name, exportName, type, isFolder } of kinds) {
    if (!isFolder || type === undefined) continue;
    const ids = found
      .filter((file) => file.kind === name && file.locale === locale)
      .map(({ id }) => id)
      .filter((id) => files.has(`${locale}/${name}/${id}.ts`));
    const source = `${named(join(from, locale, name))}/`;
    const index = { path: `${locale}/${name}`, source, piece: exportName, type, name, isTranslated, ids };
    files.set(`${locale}/${name}.ts`, indexText(index));
    if (!isTranslated) files.set(`${locale}/ids/${name}.ts`, idsText(source, ids));
  }
  const own = present.filter(({ name }) => files.has(`${locale}/${name}.ts`));
  const source = `${named(join(from, locale))}/`;
  if (isTranslated) {
    const words = strings.includes(locale) ? `../strings/${locale}.ts` : '../../i18n/strings.ts';
    files.set(`${locale}/locale.ts`, localeText(source, own, words));
    return;
  }
  files.set(`${locale}/content.ts`, localeText(source, own));
  for (const { name, type, isFolder } of kinds)
    if (type !== undefined && !isFolder && !files.has(`${locale}/${name}.ts`))
      files.set(`${locale}/${name}.ts`, noneText(source, name, type));
}

/** The kinds of which there is content in the source language. */
const presentKinds = (files: Files): Kind[] =>
  kinds.filter(({ name, type, isFolder }) => {
    const path = `${sourceLocale}/${name}${isFolder ? '/' : '.ts'}`;
    return type !== undefined && [...files.keys()].some((file) => file.startsWith(path));
  });
