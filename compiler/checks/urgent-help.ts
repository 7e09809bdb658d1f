/** Checks that a text which names suicide, self-harm or a mood that gets worse has the numbers to call in the same section. */
import { expectedMessage, show } from '../source/problem.ts';
import type { Level, Place, Report } from '../source/problem.ts';
import { ANY_MARKER, MARKER } from '../source/urgent-help.ts';
import type { TextRun } from './text-runs.ts';
import type { UrgentFinder } from './urgent-finder.ts';

/** What is in one box with its heading, or in one disclosure. */
export interface UrgentSection {
  runs: readonly Pick<TextRun, 'text' | 'place'>[];
  /** The boxes with the numbers. */
  boxes: readonly Place[];
  /** How to put a box there. */
  expected: string;
  /** Whether no box can be shown there. */
  isWithout?: boolean;
}

const REASON = 'a reader who is in danger needs the numbers where they read';
const LINE = 'region and crisis in clinic.yaml, and the numbers in crisis.yaml';

/** For an editor's text below the front matter. */
export const IN_PARAGRAPH = `${MARKER} in a paragraph of its own in this section`;

/**
 * Where a text names suicide, self-harm or a mood that gets worse, a box has the numbers to call: in the same section, which is a
 * heading with the text below it, or a question with its answer. Below, ¶ starts a new paragraph. The name of a crisis line does
 * not count, and neither do the titles of sources. A section has one box.
 *
 * @title The numbers to call are where a text names suicide
 * @refused Some people have thoughts of suicide.
 * @refused Tell us if your mood gets worse.
 * @refused Call now: {urgent-help}
 * @refused {urgent-help} ¶ A walk in the woods. ¶ {urgent-help}
 * @accepted Some people have thoughts of suicide. ¶ {urgent-help}
 * @accepted Call the 988 Suicide & Crisis Lifeline.
 * @accepted Short sessions were not worse than long ones.
 */
export function checkUrgentHelp(
  sections: readonly UrgentSection[],
  find: UrgentFinder,
  hasLine: boolean,
  report: Report,
  level: Level = 'error',
): void {
  for (const { runs, boxes, expected, isWithout = false } of sections) {
    reportMarkers(runs, report);
    const [box, second] = boxes;
    if (second) report('found a second box with urgent help in this section, expected one', second, level);
    const [name] = named(runs, find);
    if (isWithout) {
      if (box) report(`found ${MARKER}, expected it ${expected}`, box, level);
      if (name)
        report(
          `${expectedMessage(name.words, expected)}: the numbers to call cannot be shown here, and ${REASON}`,
          name.place,
          level,
        );
    } else if (!hasLine) {
      const place = name?.place ?? box;
      const found = name ? show(name.words) : 'urgent help';
      if (place) report(`found ${found}, but no numbers to call, expected ${LINE}: ${REASON}`, place, level);
    } else if (name && !box)
      report(
        `found ${show(name.words)} without the numbers to call, expected ${expected}: ${REASON}`,
        name.place,
        level,
      );
  }
}

/** The first name in a section. */
function* named(runs: UrgentSection['runs'], find: UrgentFinder): Generator<{ words: string; place: Place }> {
  for (const { text, place } of runs) {
    const span = find(text);
    if (span) yield { words: text.slice(span.start, span.end), place: place(span.start) };
  }
}

/** Whether texts name it. */
export const isNamed = (runs: UrgentSection['runs'], find: UrgentFinder): boolean =>
  runs.some(({ text }) => find(text) !== undefined);

/** The marker inside other text would be shown as it was typed. */
function reportMarkers(runs: UrgentSection['runs'], report: Report): void {
  for (const { text, place } of runs) {
    const found = ANY_MARKER.exec(text);
    if (!found) continue;
    const expected = `${MARKER} in a paragraph of its own below the front matter, with an empty line before and after it`;
    report(expectedMessage(found[0], expected), place(found.index));
  }
}
