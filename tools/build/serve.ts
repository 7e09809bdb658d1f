/**
 * Serves dist/ as a CDN would, but only to this machine, unless HOST names another interface.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { listen, listenOrExit } from './listen.ts';
import { serveFolder } from './serve-dist.ts';

const at = listenOrExit();

if (!existsSync('dist')) {
  console.error('There is no dist/ yet: run "npm run build" first.');
  process.exit(1);
}

listen(createServer(serveFolder('dist')), at);
