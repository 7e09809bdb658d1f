/**
 * Keeps compiled pieces in memory, for a process that compiles again and again. A piece is compiled again if its text, its source
 * or any file that others read has changed. Only pieces without a problem are kept, so that no report gets lost.
 */
import { createHash } from 'node:crypto';
import { kindOf } from './kinds/all.ts';
import type { PieceInput } from './kinds/kind.ts';
import type { Parsed } from './kinds/parse.ts';
import { compilePiece } from './kinds/piece.ts';
import type { CompiledPiece } from './kinds/piece.ts';
import { pieceOf } from './source/find-files.ts';
import type { ContentFile } from './source/find-files.ts';
import type { Problem } from './source/problem.ts';
import { sourceLocale } from '../src/i18n/locale.ts';

interface Kept {
  key: string;
  piece: CompiledPiece;
  original: Parsed | undefined;
}

/** In the order of the values, each with its length, so that no two lists have the same hash. */
function hashOf(values: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const value of values) hash.update(`${value.length} `).update(value);
  return hash.digest('hex');
}

/** No other piece reads the pieces of a folder, except their own translations. */
const isAlone = ({ kind }: ContentFile): boolean => !!kindOf(kind)?.isFolder;

export class KeptPieces {
  #pieces = new Map<string, Kept>();

  /** For one compilation: compiles pieces, or returns those of an earlier compilation. */
  compilerOf(
    files: readonly ContentFile[],
    problems: readonly Problem[],
  ): (input: PieceInput) => CompiledPiece | undefined {
    const others = files.filter((file) => !isAlone(file));
    const shared = hashOf(others.flatMap(({ path, text, bytes }) => [path, text, bytes ?? '']));
    const sources = new Map(
      files.filter(({ locale }) => locale === sourceLocale).map((file) => [pieceOf(file), file.text]),
    );
    return (input) => {
      const { file, shared: work, release } = input;
      const settings = JSON.stringify([release, work.seen.get(file.locale)]);
      const key = hashOf([shared, settings, file.path, file.text, sources.get(pieceOf(file)) ?? '']);
      const kept = this.#pieces.get(file.path);
      if (kept?.key === key) {
        if (kept.original && file.locale === sourceLocale) work.originals.set(pieceOf(file), kept.original);
        return kept.piece;
      }
      const before = problems.length;
      const piece = compilePiece(input);
      this.#pieces.delete(file.path);
      if (piece && isAlone(file) && problems.length === before) {
        const original = work.originals.get(pieceOf(file));
        this.#pieces.set(file.path, { key, piece, original });
      }
      return piece;
    };
  }
}
