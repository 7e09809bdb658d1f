/**
 * The npm modules in dist/esm: one per source file. Their dependencies are left to the project that bundles them. The server half is in
 * server.mjs.
 */
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import esbuild from 'rollup-plugin-esbuild';
import { colored } from './colored.mjs';
import { mediaFolder, photoFiles } from './photos.mjs';
import { literals } from './literals.mjs';
import { isSource, prefixed, renamePrefix } from './prefix.mjs';
import { widgets } from './widgets.mjs';
import { sourceStrings } from './source-strings.mjs';

const {
  name: packageName,
  dependencies,
  peerDependencies,
} = JSON.parse(readFileSync('package.json', 'utf8'));
const packages = new RegExp(`^(${Object.keys({ ...dependencies, ...peerDependencies }).join('|')})(/|$)`);

/** The modules in the package's `exports`. */
const inputs = [
  ...widgets.map((widget) => `src/widgets/${widget}/element.ts`),
  ...['mtc', ...widgets].map((entry) => `src/entries/${entry}.ts`),
  'src/entries/without-browser.ts',
  'src/frameworks/react/index.ts',
  'src/frameworks/react/server/index.ts',
  // For the catalogue, which adds its own texts.
  ...['store', 'content-source', 'languages'].map((name) => `src/content/${name}.ts`),
  'src/i18n/locale-presentation.ts',
];

/**
 * Components import entries and the server half as a project does, by name, so that the conditions in package.json choose for them too:
 * on an edge runtime, an entry defines nothing.
 */
const byName = {
  name: 'by-name',
  resolveId(id, importer) {
    if (!importer?.replaceAll('\\', '/').includes('/src/frameworks/')) return null;
    const [, entry] = /\/entries\/([\w-]+)\.ts$/.exec(id) ?? [];
    if (entry) return { id: `${packageName}/${entry}.js`, external: true };
    return id.endsWith('/server/index.ts') ? { id: `${packageName}/server`, external: true } : null;
  },
};

/** A server component sends these modules to the browser. */
const isClient = ({ facadeModuleId }) =>
  facadeModuleId?.replaceAll('\\', '/').includes('/src/frameworks/react/client/');

/** Photographs are next to the module that shows them. */
const photos = {
  name: 'photos',
  writeBundle() {
    mkdirSync('dist/esm/generated/media', { recursive: true });
    for (const file of photoFiles()) cpSync(`${mediaFolder}/${file}`, `dist/esm/generated/media/${file}`);
  },
};

/** Warnings are errors, because nobody reads them. */
export const onLog = (level, log, handle) => handle(level === 'warn' ? 'error' : level, log);

/** From the source to a module. */
export const sourcePlugins = () => [
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
];

/** Nothing is all that it has. */
const isEmptyOnPurpose = ({ code, names }) =>
  code === 'EMPTY_BUNDLE' && names?.every((name) => name.endsWith('without-browser'));

export const modules = {
  input: inputs,
  external: packages,
  onLog: (level, log, handle) => (isEmptyOnPurpose(log) ? undefined : onLog(level, log, handle)),
  output: {
    ...{ dir: 'dist/esm', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
    banner: (chunk) => (isClient(chunk) ? "'use client';" : ''),
    ...(!isSource && { entryFileNames: ({ name }) => `${renamePrefix(name)}.js` }),
  },
  plugins: [byName, ...sourcePlugins(), photos],
};
