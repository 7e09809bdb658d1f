/** The sections of a file, for the check of urgent help. */
import type { RootContent } from 'mdast';
import { isMap } from '../source/data-keys.ts';
import { HELP, isMarker, sectionsIn } from '../source/urgent-help.ts';
import type { Place } from '../source/problem.ts';
import type { Yaml } from '../source/yaml.ts';
import type { TextRun } from './text-runs.ts';
import { IN_PARAGRAPH } from './urgent-help.ts';
import type { UrgentSection } from './urgent-help.ts';

/** Where a kind of content has a place for the numbers to call. */
export interface UrgentPlaces {
  /** Sections of the front matter, by the keys that they show. */
  front?: readonly FrontSection[];
  /** Whether each section below the front matter has one. */
  inBody?: boolean;
  /** The key of a title that the text before the first heading belongs to. */
  titleKey?: string;
  /** Where to write what names suicide, instead of in other values. */
  elsewhere: string;
}

interface FrontSection {
  keys: readonly string[];
  /** How to put a box there. */
  expected: string;
  /** Whether it always has a box. */
  hasBox?: boolean;
  /** A value in it that is not next to the box: `rare.table`. */
  except?: string;
}

export const NOWHERE: UrgentPlaces = { elsewhere: 'it in an article or in a question of a panel' };

const START: Place = { line: 1, column: 1 };

/** The places of `help: urgent` in values with these keys. */
function boxesIn(front: Yaml, keys: readonly string[]): Place[] {
  const walk = (value: unknown, path: string[]): Place[] => {
    if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...path, `${index}`]));
    if (!isMap(value)) return [];
    return Object.entries(value).flatMap(([key, item]) =>
      key === HELP ? [front.locate([...path, key])] : walk(item, [...path, key]),
    );
  };
  return keys.flatMap((key) => (isMap(front.value) ? walk(front.value[key], [key]) : []));
}

const isBelow = (path: readonly string[], key: string | undefined): boolean =>
  key !== undefined && `${path.join('.')}.`.startsWith(`${key}.`);

/** @param body With the boxes that are shown. @param runs The texts of the file. */
export function urgentSections(
  { front: sections = [], inBody = false, titleKey, elsewhere }: UrgentPlaces,
  { front, body, runs }: { front: Yaml; body: readonly RootContent[]; runs: readonly TextRun[] },
): UrgentSection[] {
  const inFront = sections.map(({ keys, expected, hasBox = false }) => ({
    ...{ runs: [] as TextRun[], expected },
    boxes: hasBox ? [START] : boxesIn(front, keys),
  }));
  const below = sectionsIn(body).map((nodes) => ({
    ...{ nodes, runs: [] as TextRun[], expected: inBody ? IN_PARAGRAPH : elsewhere, isWithout: !inBody },
    boxes: nodes.filter(isMarker).map(({ position }) => position?.start ?? START),
  }));
  const sectionOf = below.flatMap((section) =>
    section.nodes.filter((node) => !isMarker(node)).map(() => section),
  );
  const others = new Map<string, UrgentSection & { runs: TextRun[] }>();
  const other = (key: string): { runs: TextRun[] } => {
    const known = others.get(key) ?? { runs: [], boxes: [], expected: elsewhere, isWithout: true };
    others.set(key, known);
    return known;
  };
  for (const run of runs) {
    const { path, block } = run;
    const [key = ''] = path ?? [];
    const index = sections.findIndex(
      ({ keys, except }) => keys.includes(key) && !isBelow(path ?? [], except),
    );
    const section = path
      ? (inFront[index] ?? (key === titleKey ? below[0] : undefined))
      : sectionOf[Number(block.split('.')[1])];
    (section ?? other(key)).runs.push(run);
  }
  return [...inFront, ...others.values(), ...below];
}
