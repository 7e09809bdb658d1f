/** Imports the built server modules, whose templates are minified like those of the scripts. */
import { resolve } from 'node:path';
import type * as Content from '../../src/server/content.ts';
import type * as EmbedPage from '../../src/server/embed-page.ts';
import type * as Prerender from '../../src/server/prerender.ts';
import type * as Snippet from '../../src/server/snippet.ts';
import type * as Title from '../../src/server/title.ts';

interface Built {
  content: typeof Content;
  'embed-page': typeof EmbedPage;
  prerender: typeof Prerender;
  snippet: typeof Snippet;
  title: typeof Title;
}

export const importBuiltServer = async <Name extends keyof Built>(name: Name): Promise<Built[Name]> =>
  (await import(resolve(`dist/esm/server/${name}.js`))) as Built[Name];
