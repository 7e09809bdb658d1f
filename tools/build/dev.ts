/**
 * `npm run dev`: serves the demo page and a page for each piece of content from source, and reloads them on every change in
 * content/, compiler/ and src/.
 */
import { createServer } from 'node:http';
import { startDevServer } from '@web/dev-server';
import { watch } from 'chokidar';
import { ContentServer } from './dev/content-server.ts';
import { listen, listenOrExit } from './listen.ts';

const at = listenOrExit();
const content = new ContentServer();
// The compiler itself writes these.
const ignored = (path: string): boolean => /^(content[\\/]compiled|src[\\/]generated)([\\/]|$)/.test(path);
watch(['content', 'compiler', 'src', 'xliff'], { ignoreInitial: true, ignored }).on(
  'all',
  // The compiler imports from these two folders of src/.
  (_, path) => void content.update(/^(compiler|src[\\/](lib|i18n))[\\/]/.test(path)),
);
await content.update();
// Not the package's own server, which listens on every network if it gets 127.0.0.1.
const server = createServer();
const { koaApp } = await startDevServer({
  autoExitProcess: true,
  logStartMessage: false,
  config: { port: at.port, hostname: at.host, middlewareMode: { server } },
});
const answer = koaApp.callback();
server.on('request', (request, response) => {
  if (content.has(request.url)) content.answer(request, response);
  else void answer(request, response);
});
// The address follows.
server.once('listening', () => console.log('The demo page, with a list of all content at /content/:'));
listen(server, at);
