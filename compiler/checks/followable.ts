/** Checks that readers can follow each source and link: it has an address and a year, and somebody has opened the address. */
import { isUrl } from '../../src/lib/url.ts';
import { linkOf } from '../schema/sources.ts';
import type { Source } from '../schema/sources.ts';
import type { Report } from '../source/problem.ts';
import type { Yaml } from '../source/yaml.ts';
import type { TextRun } from './text-runs.ts';

/** What is left to do is a warning, until a release. */
const levelFor = (release: boolean): 'error' | 'warning' => (release ? 'error' : 'warning');

const OPENED = 'in links.yaml: run npm run check:links';

/** Where readers are sent. */
export const addressesOf = (sources: Readonly<Record<string, Source>>): string[] =>
  Object.values(sources).flatMap((source) => linkOf(source) ?? []);

/** A citation that nobody can look up proves nothing. */
export function checkSources(
  sources: Readonly<Record<string, Source>>,
  yaml: Yaml,
  opened: ReadonlySet<string>,
  release: boolean,
  report: Report,
): void {
  const level = levelFor(release);
  const unopened: [key: string, link: string][] = [];
  for (const [key, source] of Object.entries(sources)) {
    const place = yaml.locateKey([key]);
    const link = linkOf(source);
    if (link === undefined)
      report(`${key}: found no address, expected a URL, a DOI or a number of the FDA`, place, level);
    else if (!opened.has(link)) unopened.push([key, link]);
    if (source.issued === undefined && source.accessed === undefined)
      report(`${key}: found no year, expected issued, or accessed for a page without a date`, place, level);
  }
  const [first] = unopened;
  if (!first) return;
  if (release) {
    for (const [key, link] of unopened)
      report(`${key}: found ${link}, which nobody has opened, expected it ${OPENED}`, yaml.locateKey([key]));
    return;
  }
  // One warning for all, because they come by the dozen, and one command settles them.
  const keys = unopened.map(([key]) => key).join(', ');
  const [many, them] =
    unopened.length === 1 ? ['an address', 'it'] : [`${unopened.length} addresses`, 'them'];
  report(
    `found ${many} that nobody has opened (${keys}), expected ${them} ${OPENED}`,
    yaml.locateKey([first[0]]),
    'warning',
  );
}

const isWeb = (address: string): boolean => /^https?:/i.test(address) && isUrl(address);

/** The addresses on the web that texts link to, except those of the crisis line, which have dates of their own. */
export const webLinks = (runs: readonly TextRun[], crisis: readonly string[] = []): TextRun['links'] =>
  runs.flatMap(({ links }) => links).filter(({ text }) => isWeb(text) && !crisis.includes(text));

export function checkOpened(
  links: TextRun['links'],
  opened: ReadonlySet<string>,
  release: boolean,
  report: Report,
): void {
  for (const { text, place } of links)
    if (!opened.has(text))
      report(
        `found a link to ${text}, which nobody has opened, expected it ${OPENED}`,
        place,
        levelFor(release),
      );
}
