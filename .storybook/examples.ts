/**
 * Makes each example of a widget a story by itself. Storybook lists stories by the names that a module exports, and
 * those are written in its text; here they come from data, which takes two halves: an indexer for the sidebar, and a
 * Vite plugin that writes the exports.
 */
import { utimes } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Indexer } from 'storybook/internal/types';
import { runnerImport } from 'vite';
import type { Plugin } from 'vite';
import type { Example } from '../src/element/example.ts';

const storyFile = /\/stories\/elements\/mtc-([\w-]+)\.stories\.ts$/;

const examplesOf = (id: string): string | undefined => {
  const widget = storyFile.exec(id.replaceAll('\\', '/'))?.[1];
  return widget && resolve(`src/widgets/${widget}/examples.ts`);
};

async function read(path: string): Promise<readonly Example[]> {
  // Afresh each time: Node would keep the first version that it has seen.
  const load = async <Module>(file: string): Promise<Module> =>
    (await runnerImport<Module>(file, { configFile: false })).module;
  const { examples } = await load<{ examples: readonly Example[] }>(path);
  const { inLanguages } = await load<{ inLanguages: readonly Example[] }>(
    resolve('stories/elements/locales.ts'),
  );
  return [...examples, ...inLanguages];
}

/** As in `Horizontal240PixelsWide`. */
export function exportName({ name }: Example): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^\d/.test(joined) ? `_${joined}` : joined;
}

export const exampleIndexer: Indexer = {
  test: storyFile,
  async createIndex(file, { makeTitle }) {
    const examples = await read(examplesOf(file) ?? '');
    return examples.map((example) => ({
      type: 'story',
      importPath: file,
      exportName: exportName(example),
      name: example.name,
      title: makeTitle(),
      tags: example.reports ? ['reports'] : [],
    }));
  },
};

export function exampleStories(): Plugin {
  return {
    name: 'example-stories',
    enforce: 'pre',
    async transform(code, id) {
      const path = examplesOf(id);
      if (!path) return null;
      const examples = await read(path);
      const lines = examples.map((example, at) => `export const ${exportName(example)} = stories[${at}];`);
      return { code: [code, ...lines].join('\n'), map: null };
    },
    async handleHotUpdate({ file }) {
      const widget = /\/src\/widgets\/([\w-]+)\/examples\.ts$/.exec(file)?.[1];
      // Storybook lists a file anew when that file changes; this one's stories come from another.
      if (widget) await utimes(`stories/elements/mtc-${widget}.stories.ts`, new Date(), new Date());
    },
  };
}
