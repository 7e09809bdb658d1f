/**
 * Makes each state of an element a story. Storybook finds stories by the exports in a module's source text, but these come from
 * data. That takes two parts: an indexer for the sidebar, and a Vite plugin that writes the exports.
 */
import { utimes } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Indexer } from 'storybook/internal/types';
import { runnerImport } from 'vite';
import type { Plugin } from 'vite';
import type { State } from '../elements/behaviours/state.ts';
import type * as States from '../elements/states.ts';
import { renamePrefix } from '../../tools/build/prefix/rename.ts';
import { prefixed } from './prefixed.ts';

const storyFile = /\/catalogue\/elements\/(mtc-[\w-]+)\.stories\.ts$/;

const tagOf = (id: string): string | undefined => storyFile.exec(id.replaceAll('\\', '/'))?.[1];

/** Throws what is wrong with the states, which ends the build. */
async function read(tag: string): Promise<readonly State[]> {
  // Loaded again each time, because Node would keep the first version.
  const { module } = await runnerImport<typeof States>(resolve('catalogue/elements/states.ts'), {
    configFile: false,
    plugins: prefixed(),
  });
  return module.statesOf(renamePrefix(tag));
}

/** As in `Horizontal240PixelsWide`: letters and digits that an address shows as they are. */
export function exportName({ name }: Pick<State, 'name'>): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.match(/[a-z\d]+/gi) ?? [];
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^\d/.test(joined) ? `_${joined}` : joined;
}

/** What is broken on purpose has a story, and says so in the console. */
const tagsOf = ({ reports, play }: State): string[] => [
  ...(reports ? ['reports'] : []),
  ...(play ? ['play-fn'] : []),
];

export const exampleIndexer: Indexer = {
  test: storyFile,
  async createIndex(file, { makeTitle }) {
    const states = await read(tagOf(file) ?? '');
    return states.map((state) => ({
      type: 'story',
      importPath: file,
      exportName: exportName(state),
      name: state.name,
      title: renamePrefix(makeTitle()),
      tags: tagsOf(state),
    }));
  },
};

export function exampleStories(): Plugin {
  return {
    name: 'example-stories',
    enforce: 'pre',
    async transform(code, id) {
      const tag = tagOf(id);
      if (!tag) return null;
      const states = await read(tag);
      const lines = states.map((state, at) => `export const ${exportName(state)} = stories[${at}];`);
      return { code: [code, ...lines].join('\n'), map: null };
    },
    async handleHotUpdate({ file }) {
      const widget = /\/([\w-]+)\/examples\.ts$|\/behaviours\/([\w-]+)\.ts$/.exec(file);
      const name = widget?.[1] ?? widget?.[2];
      // Storybook indexes a file again when it changes, but the stories of this file come from another one.
      if (name) await utimes(`catalogue/elements/mtc-${name}.stories.ts`, new Date(), new Date());
    },
  };
}
