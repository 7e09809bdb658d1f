/** Runs the compiler in a process that stays, so that the second compilation finds everything loaded. */
import type { KeptPieces } from '../../../compiler/kept-pieces.ts';
import type { Compiled } from './state.ts';

let kept: KeptPieces | undefined;

async function compile(): Promise<Compiled> {
  try {
    // Inside, so that a mistake in the compiler's own code is reported like one in the content.
    const { compileFolder } = await import('../../../compiler/command.ts');
    const { format } = await import('../../../compiler/source/problem.ts');
    const { KeptPieces } = await import('../../../compiler/kept-pieces.ts');
    kept ??= new KeptPieces();
    const { pieces, problems } = await compileFolder({ from: 'content', to: 'src/generated', kept });
    return {
      pieces: pieces.map(({ piece, locale, status, translated }) => ({
        ...{ piece, locale },
        status: translated === 'stale' ? translated : status,
      })),
      problems: problems.map((problem) => ({
        ...{ line: format(problem), file: problem.file },
        isError: problem.level === 'error',
      })),
    };
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { pieces: [], problems: [{ line: text, file: 'compiler', isError: true }] };
  }
}

process.on('message', () => void compile().then((compiled) => process.send?.(compiled)));
process.on('disconnect', () => process.exit());
