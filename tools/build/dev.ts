/**
 * `npm run dev`: serves the demo page from source, and reloads it on every change in content/ and src/.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { startDevServer } from '@web/dev-server';
import { watch } from 'chokidar';
import { listen, listenOrExit } from './listen.ts';

const at = listenOrExit();

/** Runs in a separate process, so that changes of the compiler take effect. It prints its own errors. */
function compile(): Promise<boolean> {
  return new Promise((done) => {
    spawn(process.execPath, ['--import', 'tsx', 'compiler/cli.ts'], { stdio: 'inherit' }).on('exit', (code) =>
      done(code === 0),
    );
  });
}

let wanted = false;
let running: Promise<void> | undefined;

/** Compiles once for many changes at the same time, and again for a change during a compilation. */
function recompile(): void {
  wanted = true;
  running ??= (async () => {
    while (wanted) {
      wanted = false;
      if (!(await compile()))
        console.error('The page keeps the content of the last compilation that worked.');
    }
    running = undefined;
  })();
}

if (!(await compile())) console.error('Fix the content. The page appears as soon as the content compiles.');
// The compiler itself writes content/compiled.
const ignored = (path: string): boolean => /content[\\/]compiled/.test(path);
watch(['content', 'compiler'], { ignoreInitial: true, ignored }).on('all', recompile);
// Not the package's own server, which listens on every network if it gets 127.0.0.1.
const server = createServer();
const { koaApp } = await startDevServer({
  autoExitProcess: true,
  logStartMessage: false,
  config: { port: at.port, hostname: at.host, middlewareMode: { server } },
});
const answer = koaApp.callback();
server.on('request', (request, response) => void answer(request, response));
listen(server, at);
