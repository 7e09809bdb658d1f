/** Sites that a generator builds: Hugo and Jekyll, from their Debian packages. Authors may write any HTML. */
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import sirv from 'sirv';
import { clear, run, temporaryFolder } from '../machine.ts';
import type { Server } from '../machine.ts';

export interface StaticSite extends Server {
  /** Writes a page, builds the site, and resolves with the page's address. */
  publish(page: { title: string; body: string }): Promise<string>;
  /** Adds to the site's settings. */
  configure(text: string): void;
  /** Sets HTML that the site's template has in the head of each page. */
  head(html: string): void;
  /** Adds the files of a folder of this project to the site's source. */
  copy(from: string): void;
}

export const content = 'main';

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body><main>${body}</main></body>
</html>
`;

async function startSite(
  name: string,
  /** The settings come first. */
  files: Record<string, string>,
  pages: string,
  /** The file that the template includes. */
  head: string,
  build: (source: string, target: string) => [string, string[]],
): Promise<StaticSite> {
  const folder = temporaryFolder(name);
  const [source, target] = [join(folder, 'source'), join(folder, 'target')];
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), text);
  };
  for (const [path, text] of Object.entries({ ...files, [head]: '' })) write(path, text);

  const serve = sirv(target, { dev: true });
  const server = createServer((request, response) => serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    configure: (text) => appendFileSync(join(source, Object.keys(files)[0] ?? ''), text),
    head: (html) => write(head, html),
    copy: (from) => cpSync(from, source, { recursive: true }),
    async publish({ title, body }) {
      const slug = title.toLowerCase().replace(/\W+/g, '-');
      write(`${pages}/${slug}.md`, `---\ntitle: ${title}\nlayout: default\n---\n\n${body}\n`);
      await run(...build(source, target));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/${slug}/`;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await clear(folder, []);
    },
  };
}

export const startHugo = (): Promise<StaticSite> =>
  startSite(
    'hugo',
    {
      'config.toml': `baseURL = "/"\ntitle = "A site"\ndisableKinds = ["taxonomy", "term"]\n`,
      'layouts/_default/single.html': page('{{ .Title }}', '{{ .Content }}', '{{ partial "head.html" . }}'),
      'layouts/_default/list.html': page('{{ .Title }}', ''),
    },
    'content',
    'layouts/partials/head.html',
    (source, target) => ['hugo', ['--source', source, '--destination', target, '--quiet']],
  );

export const startJekyll = (): Promise<StaticSite> =>
  startSite(
    'jekyll',
    {
      '_config.yml': 'title: A site\npermalink: /:path/\n',
      '_layouts/default.html': page('{{ page.title }}', '{{ content }}', '{% include head.html %}'),
    },
    '.',
    '_includes/head.html',
    (source, target) => [
      'jekyll',
      ['build', '--source', source, '--destination', target, '--quiet', '--disable-disk-cache'],
    ],
  );
