/** A file → its values, its Markdown and its texts, each with its place. */
import type { RootContent } from 'mdast';
import { textRunsIn, textRunsOf } from '../checks/text-runs.ts';
import type { Text } from '../checks/translation.ts';
import { parseDocument } from '../source/document.ts';
import type { ContentFile } from '../source/find-files.ts';
import type { Report } from '../source/problem.ts';
import { parseYaml } from '../source/yaml.ts';
import { blocksOf, seenOf } from './units.ts';
import { isMap } from '../source/data-keys.ts';
import type { Hashes, Shape, Units } from './units.ts';

export interface Parsed extends Text {
  body: RootContent[];
  units: Units;
  /** What a translator sees of it. */
  seen: Hashes;
}

/** Undefined after a report. */
export function parsePiece(
  kind: Shape,
  { path, text }: Pick<ContentFile, 'path' | 'text'>,
  report: Report,
): Parsed | undefined {
  const { front, body } = kind.isFolder
    ? parseDocument(text, report)
    : { front: parseYaml(text, report), body: [] as RootContent[] };
  if (!front) return undefined;
  const runs = [...textRunsIn(front, text.split('\n'), kind.dataKeys), ...textRunsOf(body)];
  const values = isMap(front.value) ? front.value : {};
  const units = { values, blocks: blocksOf(body, text, kind.hasQuestions) };
  return { path, front, body, runs, units, seen: seenOf(units, kind) };
}
