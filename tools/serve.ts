/**
 * Serves dist/ the way a CDN would.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

const port = Number(process.env.PORT || 8080);

if (!existsSync('dist')) {
  console.error('There is no dist/ yet: run "npm run build" first.');
  process.exit(1);
}

const serve = sirv('dist', {
  // Reads the disk on every request, so that a rebuild shows without a restart.
  dev: true,
  // Module scripts and SRI need CORS.
  setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*'),
});

createServer((request, response) => {
  // The folders of versions that `npm run publish:static` lays out: what is pasted from here works here.
  request.url = request.url?.replace(/^\/(v\d[\w.-]*|latest)\//, '/');
  serve(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
  });
})
  .on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken: stop what runs there, or choose another, as in "PORT=8081 npm start".`
        : `The server could not start: ${error.message}`,
    );
    process.exit(1);
  })
  .listen(port, () => console.log(`http://localhost:${port}`));
