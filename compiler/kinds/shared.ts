/** Compiles the files that all locales share. */
import { check } from '../schema/check.ts';
import type { Media } from '../media/media.ts';
import type { Colors } from '../source/color-tokens.ts';
import { oneOf, expectedMessage } from '../source/problem.ts';
import type { Report } from '../source/problem.ts';
import type { ContentFile, ReportFor } from '../source/find-files.ts';
import { at, keysOf } from '../schema/references.ts';
import type { HouseRules } from '../checks/house-rules/rules.ts';
import type { References } from '../schema/references.ts';
import { sourceLocale } from '../../src/i18n/locale.ts';
import type { Clinic, Delivery } from '../../src/lib/piece.ts';
import { clinic as clinicSchema } from '../schema/clinic.ts';
import { sources as sourcesSchema } from '../schema/sources.ts';
import { lateEmergency } from '../checks/phone-numbers.ts';
import { checkCrisisDates, hrefsIn, oldestOf } from '../checks/crisis-dates.ts';
import { addressesOf, checkSources } from '../checks/followable.ts';
import { openedIn } from './links.ts';
import { citation } from './sources.ts';
import type { Citation } from './sources.ts';
import type { Release } from '../checks/review-status.ts';
import type { Parsed } from './parse.ts';
import type { Seen } from './seen.ts';
import { parseYaml } from '../source/yaml.ts';

/** The region whose crisis line is shown, and its numbers. */
export interface Region {
  id: string;
  hrefs: readonly string[];
  /** The day on which the first of them was compared with its source. Later ones may be newer. */
  verified?: string | undefined;
  /** Reports a missing region, at the place that refers to it. */
  report(message: string): void;
}

export interface Shared {
  references: References;
  /** The same for translations. */
  translated: References;
  /** `reports` is where readers report mistakes: a constant of its own in the generated module. */
  clinic?: Clinic & { reports?: string | undefined };
  /** The piece of each kind that a widget shows by itself. */
  defaults?: Record<string, string>;
  /** Where the built widgets are published. */
  delivery?: Delivery;
  /** What the names in the built files begin with. */
  prefix?: string;
  /** Other defaults for the colour tokens. */
  colors?: Colors;
  region?: Region;
  citations: Map<string, Citation>;
  /** Reports a source that no text cites. */
  unused(key: string): void;
  media: Media;
  rulesFor: (locale: string) => HouseRules;
  /** The addresses of all crisis lines. Undefined: clinic.yaml cannot be read. */
  crisis?: readonly string[];
  /** Addresses that somebody has opened: those of links.yaml. */
  opened: ReadonlySet<string>;
  /** Addresses that somebody has to open: those of the sources, and of the pages that state the numbers of the crisis line. */
  addresses: string[];
  /** Texts in the source language, by kind and id. Translations are checked against them. */
  originals: Map<string, Parsed>;
  /** Texts in the source language that have mistakes of form. Translations are not compared with them. */
  broken: Set<string>;
  /** What was translated, by locale and piece. */
  seen: Seen;
}

/** The shared data for a file in a language, which may be a translation. */
export const sharedFor = (shared: Shared, locale: string): Shared =>
  locale === sourceLocale ? shared : { ...shared, references: shared.translated };

interface SharedInput {
  files: readonly ContentFile[];
  /** The names of kinds with a folder. */
  folders: readonly string[];
  media: Media;
  seen: Seen;
  rulesFor: Shared['rulesFor'];
  release: Release;
  reportFor: ReportFor;
  /** Whether sources.yaml exists and cannot be read. Without the file, there are no sources. */
  isUnread: boolean;
}

export function compileShared(input: SharedInput): Shared {
  const { files, media, seen, rulesFor, release, reportFor, isUnread } = input;
  const hasSources = isUnread || files.some(({ kind }) => kind === 'sources');
  const references: References = {
    ...{ pages: undefined, sources: hasSources ? undefined : [], hosts: undefined },
    media: media.ids,
    today: release.today,
    isTranslation: false,
  };
  const shared: Shared = {
    ...{ references, translated: references },
    citations: new Map(),
    unused: () => undefined,
    ...{ opened: new Set(), addresses: [] },
    ...{ media, rulesFor },
    originals: new Map(),
    broken: new Set(),
    seen,
  };
  const links = files.find(({ kind }) => kind === 'links');
  if (links) shared.opened = openedIn(links, release, reportFor(links));
  for (const file of files) {
    if (file.kind === 'clinic') compileClinic(file, shared, input, reportFor(file));
    if (file.kind === 'sources') compileSources(file, shared, release, reportFor(file));
  }
  return { ...shared, translated: { ...shared.references, isTranslation: true } };
}

/** `@mindtherapyclinic/widgets` */
function packageNameOf(clinic: string): string {
  const plain = clinic.normalize('NFD').toLowerCase();
  return `@${plain.replace(/[^a-z0-9]/g, '') || 'clinic'}/widgets`;
}

/** Names that nobody can register: https://www.rfc-editor.org/rfc/rfc2606 */
const isReserved = (address: string): boolean =>
  /^(mailto:|https:\/\/)([^/?#]*[@.])?(example|invalid|test)\.?(:\d+)?([/?#]|$)/i.test(address);

function compileClinic(file: ContentFile, shared: Shared, input: SharedInput, report: Report): void {
  const {
    files,
    folders,
    release: { release },
  } = input;
  const yaml = parseYaml(file.text, report);
  if (!yaml) return;
  shared.references.pages = keysOf(at(yaml.value, 'pages'));
  shared.crisis = hrefsIn(at(yaml.value, 'crisis'));
  const clinic = check(clinicSchema(folders), yaml, report);
  if (!clinic) return;
  const { prefix, colors, package: named, ...others } = clinic;
  const { region, crisis, hosts = [], placeholder, widgets, security, defaults = {}, ...rest } = others;
  shared.clinic = rest;
  const defaultOf = (kind: string): string => {
    const ids = files.filter((one) => one.kind === kind && one.locale === sourceLocale).map(({ id }) => id);
    const { [kind]: given = ids[0] ?? '' } = defaults;
    if (given && !ids.includes(given))
      report(`defaults.${kind}: ${expectedMessage(given, oneOf(ids))}`, yaml.locate(['defaults', kind]));
    return given;
  };
  shared.defaults = Object.fromEntries(folders.map((kind) => [kind, defaultOf(kind)]));
  shared.delivery = { base: widgets, packageName: named ?? packageNameOf(rest.name) };
  shared.prefix = prefix;
  shared.colors = colors ?? {};
  shared.references.hosts = [...hosts, new URL(rest.site).hostname];
  // checks/required.ts reports one without the other.
  if (region !== undefined && crisis !== undefined) {
    const numbers = crisis[region]?.map((one) => (typeof one === 'string' ? { href: one } : one));
    const tell = (message: string): void => report(message, yaml.locate(['region']));
    const regions = `${oneOf(Object.keys(crisis))}, the regions of crisis in this file`;
    if (numbers) {
      checkCrisisDates(region, numbers, yaml, input.release, report);
      shared.addresses.push(...numbers.flatMap(({ source }) => source ?? []));
      const hrefs = numbers.map(({ href }) => href);
      const late = lateEmergency(hrefs);
      if (late !== undefined)
        report(
          `crisis.${region}: found ${hrefs[0]} before ${late}, expected ${late} first: the emergency number is the largest button`,
          yaml.locate(['crisis', region, 0]),
        );
      shared.region = { id: region, hrefs, verified: oldestOf(numbers), report: tell };
    } else tell(`region: ${expectedMessage(region, regions)}`);
  }
  for (const [key, address] of Object.entries({ security, reports: rest.reports })) {
    if (!release || !address || !isReserved(address)) continue;
    const expected = "expected the clinic's own address for reports before a release";
    report(`${key} is a placeholder (${address}), ${expected}`, yaml.locateKey([key]));
  }
  if (!placeholder) return;
  const message = `site is a placeholder (${rest.site}), expected the clinic's own address before a release`;
  report(message, yaml.locateKey(['site']), release ? 'error' : 'warning');
}

function compileSources(file: ContentFile, shared: Shared, { release }: Release, report: Report): void {
  const yaml = parseYaml(file.text, report);
  if (!yaml) return;
  shared.references.sources = keysOf(yaml.value);
  const sources = check(sourcesSchema(), yaml, report);
  if (sources) {
    checkSources(sources, yaml, shared.opened, release, report);
    shared.addresses.push(...addressesOf(sources));
  }
  for (const [key, source] of Object.entries(sources ?? {})) shared.citations.set(key, citation(source));
  shared.unused = (key) =>
    report(`${key}: found a source that no text cites, expected [@${key}] in a text`, yaml.locateKey([key]));
}
