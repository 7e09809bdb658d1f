/** A project, built by Vite as it comes. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { openHost } from '../helpers/page.ts';
import type { Host, HostFile } from '../helpers/page.ts';
import { project } from './project.ts';

export interface Built {
  folder: string;
  /** Scripts, by path on the web. */
  scripts: Map<string, string>;
  /** The one that the page loads at once. */
  entry: string;
  open(lang?: string): Promise<Host>;
}

/**
 * @param files Of the project; `main.js` is what its page loads, unless it brings a page.
 * @param others Packages of the project's own.
 * @param define What stands in the built code in place of a name.
 */
export async function bundle(
  files: Record<string, string>,
  others: string[] = [],
  define: Record<string, string> = {},
): Promise<Built> {
  const page = '<!doctype html><body><main></main><script type="module" src="/main.js"></script></body>';
  const folder = project({ 'index.html': page, ...files }, others);
  // A warning would be a warning in everybody's build.
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
