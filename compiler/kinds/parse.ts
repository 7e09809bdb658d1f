/** A file → its values, its Markdown and its texts, each with its place. */
import type { RootContent } from 'mdast';
import { textRunsIn, textRunsOf } from '../checks/text-runs.ts';
import type { Text } from '../checks/translation.ts';
import { parseDocument } from '../source/document.ts';
import type { ContentFile } from '../source/find-files.ts';
import type { Report } from '../source/problem.ts';
import { parseYaml } from '../source/yaml.ts';
import type { Kind } from './kind.ts';

export interface Parsed extends Text {
  body: RootContent[];
}

/** Undefined after a report. */
export function parsePiece(
  { isFolder, dataKeys }: Pick<Kind, 'isFolder' | 'dataKeys'>,
  { path, text }: Pick<ContentFile, 'path' | 'text'>,
  report: Report,
): Parsed | undefined {
  const { front, body } = isFolder
    ? parseDocument(text, report)
    : { front: parseYaml(text, report), body: [] };
  if (!front) return undefined;
  return { path, front, body, runs: [...textRunsIn(front, text.split('\n'), dataKeys), ...textRunsOf(body)] };
}
