/** The process that compiles. A change of the compiler's own code replaces it. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Compiled } from './state.ts';

const stopped = (code: number | null): Compiled => ({
  pieces: [],
  problems: [
    { line: `The compiler stopped with code ${code}. See the terminal.`, file: 'compiler', isError: true },
  ],
});

export class CompilerProcess {
  #process: ChildProcess | undefined;

  compile(): Promise<Compiled> {
    const child = (this.#process ??= fork(join(import.meta.dirname, 'compile-worker.ts')));
    return new Promise((done) => {
      const onExit = (code: number | null): void => {
        this.#process = undefined;
        done(stopped(code));
      };
      child.once('exit', onExit);
      child.once('message', (compiled) => {
        child.off('exit', onExit);
        done(compiled as Compiled);
      });
      child.send('compile');
    });
  }

  /** The next compilation starts a process with the new code. */
  restart(): void {
    this.#process?.disconnect();
    this.#process = undefined;
  }
}
