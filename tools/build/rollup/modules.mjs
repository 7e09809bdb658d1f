/** The npm modules in dist/esm: one per source file. Their dependencies are left to the project that bundles them. */
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import esbuild from 'rollup-plugin-esbuild';
import { colored } from './colored.mjs';
import { mediaFolder, photoFiles } from './photos.mjs';
import { literals } from './literals.mjs';
import { isSource, prefixed, renamePrefix } from './prefix.mjs';
import { widgets } from './widgets.mjs';
import { sourceStrings } from './source-strings.mjs';

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const packages = new RegExp(`^(${Object.keys({ ...dependencies, ...peerDependencies }).join('|')})(/|$)`);

/** The modules in the package's `exports`. */
const inputs = [
  ...widgets.map((widget) => `src/widgets/${widget}/element.ts`),
  ...['mtc', ...widgets].map((entry) => `src/entries/${entry}.ts`),
  'src/frameworks/react/index.ts',
  'src/server/index.ts',
  // For the embed pages and snippets.
  ...['content', 'embed-page', 'snippet', 'title'].map((name) => `src/server/${name}.ts`),
  // For the catalogue, which adds its own texts.
  ...['store', 'content-source', 'languages'].map((name) => `src/content/${name}.ts`),
  'src/i18n/locale-presentation.ts',
];

/** Photographs are next to the module that shows them. */
const photos = {
  name: 'photos',
  writeBundle() {
    mkdirSync('dist/esm/generated/media', { recursive: true });
    for (const file of photoFiles()) cpSync(`${mediaFolder}/${file}`, `dist/esm/generated/media/${file}`);
  },
};

export const modules = {
  input: inputs,
  external: packages,
  onLog: (level, log, handle) => handle(level === 'warn' ? 'error' : level, log),
  output: {
    ...{ dir: 'dist/esm', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
    ...(!isSource && { entryFileNames: ({ name }) => `${renamePrefix(name)}.js` }),
  },
  plugins: [
    sourceStrings(),
    colored(),
    literals({ ascii: false }),
    esbuild({
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    }),
    prefixed(),
    photos,
  ],
};
