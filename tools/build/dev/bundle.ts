/** The scripts of the pages, from source. One file loads faster than the 200 modules that it consists of. */
import { context } from 'esbuild';
import type { BuildFailure, Message } from 'esbuild';

const NAMES = { widgets: 'src/entries/mtc.ts', client: 'tools/build/dev/client.ts' };

export interface Bundles {
  /** Text by name: `widgets.js`. */
  scripts: ReadonlyMap<string, string>;
  errors: readonly string[];
}

const isFailure = (error: unknown): error is BuildFailure => error instanceof Error && 'errors' in error;

/** Returns a function that builds again what has changed. After a failure, a script is that of the last success. */
export async function bundler(): Promise<() => Promise<Bundles>> {
  // Each by itself, so that a mistake in a widget leaves pages the script that shows it.
  const contexts = await Promise.all(
    Object.entries(NAMES).map(([name, file]) =>
      context({
        entryPoints: { [name]: file },
        ...{ bundle: true, write: false, outdir: '.', sourcemap: 'inline' },
        ...{ format: 'esm', target: 'es2022', charset: 'utf8', conditions: ['development'] },
        logLevel: 'silent',
      }),
    ),
  );
  const scripts = new Map<string, string>();
  return async () => {
    const errors: string[] = [];
    for (const { rebuild } of contexts) {
      try {
        const { outputFiles } = await rebuild();
        for (const { path, text } of outputFiles) scripts.set(path.replace(/^.*[\\/]/, ''), text);
      } catch (error) {
        if (!isFailure(error)) throw error;
        errors.push(...error.errors.map(lineOf));
      }
    }
    return { scripts, errors };
  };
}

const lineOf = ({ location, text }: Message): string =>
  location ? `${location.file}:${location.line}:${location.column + 1}  ${text}` : text;
