/** Checks that somebody has compared each number of the crisis line with its source, and not too long ago. */
import type { Release } from './review-status.ts';
import { show } from '../source/problem.ts';
import type { Report } from '../source/problem.ts';
import { textsIn } from '../schema/references.ts';
import { isMap } from '../source/data-keys.ts';
import type { Yaml } from '../source/yaml.ts';

export interface CrisisNumber {
  href: string;
  source?: string | undefined;
  verified?: string | undefined;
}

/** When a number must be compared again, and when a release is refused. In months. */
const DUE = 6;
const OVERDUE = 12;

/** Whether more than some months have passed since a day. */
function isOlder(day: string, months: number, today: string): boolean {
  const end = new Date(day);
  end.setUTCMonth(end.getUTCMonth() + months);
  return end.toISOString().slice(0, 10) < today;
}

/** A number that has changed sends people in danger to nobody. */
export function checkCrisisDates(
  region: string,
  numbers: readonly CrisisNumber[],
  yaml: Yaml,
  { release, today }: Release,
  report: Report,
): void {
  numbers.forEach(({ href, source, verified }, index) => {
    const path = ['crisis', region, index];
    const name = `crisis.${region}[${index + 1}]`;
    const missing = [source === undefined ? 'source' : '', verified === undefined ? 'verified' : ''].filter(
      Boolean,
    );
    if (missing.length > 0)
      report(
        `${name}: found no ${missing.join(' and no ')} for ${href}, expected the https address of a page that states the number, and the day on which somebody compared it`,
        yaml.locate(path),
        release ? 'error' : 'warning',
      );
    if (verified === undefined) return;
    const tell = (what: string, expected: string, isError: boolean): void => {
      const message = `${name}.verified: found ${show(verified)} for ${href}, which is ${what}, expected ${expected}`;
      report(message, yaml.locate([...path, 'verified']), isError ? 'error' : 'warning');
    };
    const again = `a later day: compare the number with ${source ?? 'its source'}, and call it`;
    if (verified > today) tell('in the future', 'the day on which somebody compared the number', true);
    else if (isOlder(verified, OVERDUE, today)) tell(`more than ${OVERDUE} months ago`, again, release);
    else if (isOlder(verified, DUE, today)) tell(`more than ${DUE} months ago`, again, false);
  });
}

/** The oldest of the days. */
export const oldestOf = (numbers: readonly CrisisNumber[]): string | undefined =>
  numbers.flatMap(({ verified }) => verified ?? []).sort()[0];

/** The addresses in a value that has not been checked, each alone or with its source. */
export function hrefsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!isMap(value) && !Array.isArray(value)) return [];
  return 'href' in value ? textsIn(value.href) : Object.values(value).flatMap(hrefsIn);
}
