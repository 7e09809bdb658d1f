/** Compiles the content and bundles the scripts on every change, and answers the requests for `/content/`. */
import { readFile } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import { bundler } from './bundle.ts';
import { CompilerProcess } from './compiler-process.ts';
import { listPage, missingPage, piecePage } from './pages.ts';
import { BASE, isSound } from './state.ts';
import type { Compiled, Live } from './state.ts';

const TYPES = { js: 'text/javascript', avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const;

/** The decoded path below `/content/`. One that is badly encoded names nothing. */
function pathOf(url = ''): string {
  try {
    return decodeURI(new URL(url, 'http://localhost').pathname).slice(BASE.length);
  } catch {
    return url;
  }
}

export class ContentServer {
  #compiler = new CompilerProcess();
  #bundle = bundler();
  #scripts: ReadonlyMap<string, string> = new Map();
  #compiled: Compiled = { pieces: [], problems: [] };
  #errors: readonly string[] = [];
  /** Differs from that of an earlier server, whose pages may still be open. */
  #version = Date.now();
  #streams = new Set<ServerResponse>();
  #isWanted = false;
  #running: Promise<void> | undefined;

  /** Builds once for many changes at the same time, and again for a change during a build. */
  update(isCompilerChanged = false): Promise<void> {
    if (isCompilerChanged) this.#compiler.restart();
    this.#isWanted = true;
    this.#running ??= (async () => {
      while (this.#isWanted) {
        this.#isWanted = false;
        await this.#build();
      }
      this.#running = undefined;
    })();
    return this.#running;
  }

  async #build(): Promise<void> {
    const compiled = await this.#compiler.compile();
    const errors = compiled.problems.filter(({ isError }) => isError).map(({ line }) => line);
    // While there is an error, the list may lack pieces.
    if (isSound(compiled) || this.#compiled.pieces.length === 0) this.#compiled = compiled;
    // The first time in any case, because pages need the script that shows problems.
    if (errors.length === 0 || this.#scripts.size === 0) {
      const bundles = await (await this.#bundle)();
      this.#scripts = bundles.scripts;
      if (errors.length === 0) errors.push(...bundles.errors);
    }
    this.#errors = errors;
    if (errors.length === 0) this.#version += 1;
    else console.error(`${errors.join('\n')}\nPages keep showing the last version that worked.`);
    for (const stream of this.#streams) this.#send(stream);
  }

  #send(stream: ServerResponse): void {
    const live: Live = { version: String(this.#version), errors: this.#errors };
    stream.write(`data: ${JSON.stringify(live)}\n\n`);
  }

  /** Whether an address is one of these. */
  has = (url = ''): boolean => url.startsWith(BASE);

  answer: RequestListener = (request, response) => {
    const path = pathOf(request.url);
    if (path === 'events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      this.#streams.add(response);
      response.on('close', () => this.#streams.delete(response));
      this.#send(response);
    } else void this.#file(path, response);
  };

  async #file(path: string, response: ServerResponse): Promise<void> {
    const [, script, extension] = /^scripts\/([\w-]+\.(js|avif|webp|jpg))$/.exec(path) ?? [];
    const send = (status: number, type: string, body: string | Uint8Array): void => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
    };
    try {
      if (script === undefined) return send(...(await this.#page(path)));
      const body = this.#scripts.get(script) ?? (await readFile(`src/generated/media/${script}`));
      send(200, TYPES[extension as keyof typeof TYPES], body);
    } catch (error) {
      send(404, 'text/plain; charset=utf-8', String(error));
    }
  }

  async #page(path: string): Promise<[status: number, type: string, body: string]> {
    const shown = { ...this.#compiled, version: String(this.#version) };
    const type = 'text/html; charset=utf-8';
    if (path === '') return [200, type, listPage(shown)];
    const piece = shown.pieces.find((one) => path === `${one.locale}/${one.piece}`);
    if (!piece) return [404, type, missingPage(shown)];
    // Without its script, an element is empty, and what its records import may be missing.
    if (!this.#scripts.has('widgets.js')) return [200, type, piecePage(shown, piece, [])];
    const { elementsFor } = await import('./elements.ts');
    return [200, type, piecePage(shown, piece, elementsFor(piece.piece))];
  }
}
