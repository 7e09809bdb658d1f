/**
 * Installs the editors (once, from their lock file), bundles them, and serves a page for each editor and for each published text.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';

const folder = 'test/editors';
const ghost = `${folder}/ghost`;

function isInstalled(folder: string): boolean {
  // npm writes the second file when it has installed everything.
  const lockFiles = [`${folder}/package-lock.json`, `${folder}/node_modules/.package-lock.json`];
  if (!lockFiles.every((file) => existsSync(file))) return false;
  const [wanted, found] = lockFiles.map(
    (file) =>
      (JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, { version?: string }> }).packages,
  );
  return Object.entries(wanted ?? {}).every(
    ([path, { version }]) => path === '' || found?.[path]?.version === version,
  );
}

function install(folder: string): void {
  if (isInstalled(folder)) return;
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in ${folder} failed:\n${stderr}`);
}

export const installEditors = (): void => [folder, ghost].forEach(install);

interface Ghost {
  LexicalHTMLRenderer: new (options: { nodes: unknown }) => { render(state: string): Promise<string> };
  DEFAULT_NODES: unknown;
}

/** What Ghost's server makes of a saved state. */
async function renderGhost(state: string): Promise<string> {
  const require = createRequire(resolve(ghost, 'package.json'));
  const { LexicalHTMLRenderer } = require('@tryghost/kg-lexical-html-renderer') as Ghost;
  const { DEFAULT_NODES: nodes } = require('@tryghost/kg-default-nodes') as Ghost;
  return new LexicalHTMLRenderer({ nodes }).render(state);
}

/** The script of an editor: its variants as a global. */
async function bundle(adapter: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [adapter === 'ghost' ? `${ghost}/adapter.js` : `${folder}/adapters/${adapter}.js`],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'variants',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${body}`;

export interface EditorsHost {
  origin: string;
  /** Puts a text on a page, and returns the path of the page. */
  publish(body: string): string;
  stop(): Promise<void>;
}

export async function serveEditors(widgetsOrigin: string): Promise<EditorsHost> {
  const scripts = new Map<string, Promise<string>>();
  const published: string[] = [];

  async function answer({ url = '' }: IncomingMessage, given: string): Promise<[type: string, text: string]> {
    const [, kind = '', name = ''] = url.split('/');
    if (kind === 'ghost') return ['text/html', await renderGhost(given)];
    if (kind === 'published') return ['text/html', page(published[Number(name)] ?? '')];
    if (kind === 'editor') {
      const global = `<script>widgetsOrigin = ${JSON.stringify(widgetsOrigin)}</script>`;
      return [
        'text/html',
        page(`${global}<script src="/script/${name}"></script><div><div id="place"></div></div>`),
      ];
    }
    if (kind !== 'script') return ['text/plain', ''];
    const script = scripts.get(name) ?? bundle(name);
    scripts.set(name, script);
    return ['text/javascript', await script];
  }

  const server = createServer((request, response) => {
    void text(request)
      .then((given) => answer(request, given))
      .then(
        ([type, text]) => response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(text),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish: (body) => `/published/${published.push(body) - 1}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
