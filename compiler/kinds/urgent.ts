/** Urgent help in a piece: its check, and the boxes that a stale translation lacks. */
import type { RootContent } from 'mdast';
import type { ReviewStatus } from '../checks/review-status.ts';
import { textRunsOf } from '../checks/text-runs.ts';
import { urgentFinder } from '../checks/urgent-finder.ts';
import type { UrgentFinder } from '../checks/urgent-finder.ts';
import { checkUrgentHelp, isNamed } from '../checks/urgent-help.ts';
import { NOWHERE, urgentSections } from '../checks/urgent-sections.ts';
import { pseudoLocale } from '../source/pseudo-locale.ts';
import { isMarker, sectionsIn, withMarkersOf } from '../source/urgent-help.ts';
import type { Yaml } from '../source/yaml.ts';
import type { PieceInput } from './kind.ts';
import type { Parsed } from './parse.ts';
import type { Translating } from './translation.ts';

const finderOf = ({ file: { locale }, shared }: PieceInput): UrgentFinder =>
  urgentFinder(locale, shared.rulesFor(locale).urgent);

/** @param front The values as they are shown, with the boxes of the source. */
export function checkUrgent(
  input: PieceInput,
  text: Parsed,
  front: Yaml,
  { status }: Pick<ReviewStatus, 'status'>,
  translating: Translating | undefined,
): void {
  const { kind, file, shared, report } = input;
  if (kind.urgent === 'itself' || file.locale === pseudoLocale) return;
  const isWithdrawn = status === 'withdrawn' && kind.isFolder;
  const body = translating ? withMarkersOf(translating.source.body, text.body) : text.body;
  const { path: _, ...shown } = { ...text, front, body };
  // A notice that a text was withdrawn shows its title and the reason, without a box.
  const withdrawn = text.runs.filter(({ block }) => block === kind.titleKey || block === 'reason');
  const sections = isWithdrawn
    ? urgentSections(NOWHERE, { front, body: [], runs: withdrawn })
    : urgentSections(kind.urgent ?? NOWHERE, shown);
  // A change of the source is no error in another language.
  const level = translating && (isWithdrawn || !translating.isFresh) ? 'warning' : 'error';
  // checks/required.ts reports a kind whose warning always has the box.
  const isReported = kind.urgent?.front?.some(({ hasBox }) => hasBox);
  const hasLine = isReported || shared.crisis === undefined || shared.crisis.length > 0;
  checkUrgentHelp(sections, finderOf(input), hasLine, report, level);
}

/** The body of a stale translation, with a box in each section that needs one: it may say what its source no longer does. */
export function withUrgentHelp(input: PieceInput, body: readonly RootContent[]): RootContent[] {
  const { kind } = input;
  if (kind.urgent === 'itself' || !kind.urgent?.inBody) return [...body];
  const find = finderOf(input);
  return sectionsIn(body).flatMap((section) =>
    section.some(isMarker) || !isNamed(textRunsOf(section), find)
      ? section
      : [...section, { type: 'urgentHelp' }],
  );
}
