/** Builds a project with the default settings of Vite. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { openHost } from '../helpers/page.ts';
import type { Host, HostFile } from '../helpers/page.ts';
import { project } from './project.ts';

export interface Built {
  folder: string;
  /** Scripts, by URL path. */
  scripts: Map<string, string>;
  /** The one that the page loads at once. */
  entry: string;
  open(lang?: string): Promise<Host>;
}

/**
 * @param files Files of the project. Its page loads `main.js`, unless it has its own page.
 * @param others Other packages of the project.
 * @param define Replacements for names in the built code.
 */
export async function bundle(
  files: Record<string, string>,
  others: string[] = [],
  define: Record<string, string> = {},
): Promise<Built> {
  const page = '<!doctype html><body><main></main><script type="module" src="/main.js"></script></body>';
  const folder = project({ 'index.html': page, ...files }, others);
  // A warning here would appear in every project's build.
  const warn = (text: string): never => {
    throw new Error(text);
  };
  const customLogger = {
    ...{ info: () => undefined, warn, warnOnce: warn, error: warn, clearScreen: () => undefined },
    ...{ hasErrorLogged: () => false, hasWarned: false },
  };
  await build({
    root: folder,
    configFile: false,
    customLogger,
    define,
    build: { reportCompressedSize: false },
  });
  const scripts = new Map<string, string>();
  const served: Record<string, HostFile> = {};
  for (const file of readdirSync(join(folder, 'dist/assets'))) {
    const body = readFileSync(join(folder, 'dist/assets', file), 'utf8');
    served[`/assets/${file}`] = { body };
    if (file.endsWith('.js')) scripts.set(`/assets/${file}`, body);
  }
  const html = readFileSync(join(folder, 'dist/index.html'), 'utf8');
  const entry = scripts.get(/src="([^"]+)"/.exec(html)?.[1] ?? '') ?? '';
  const open = (lang = 'en'): Promise<Host> =>
    openHost({
      html: html.replace('<!doctype html>', `<!doctype html><html lang="${lang}">`),
      files: served,
    });
  return { folder, scripts, entry, open };
}
