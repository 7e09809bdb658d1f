/** Every file of dist/cdn, in build order: a file comes after those whose names it contains. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from 'terser';
import esbuild from 'rollup-plugin-esbuild';
import { buildChunks, chunksNamed } from './chunks.mjs';
import { colored } from './colored.mjs';
import { leanLit } from './lean-lit.mjs';
import { literals } from './literals.mjs';
import { prefix, prefixed } from './prefix.mjs';
import { widgets } from './widgets.mjs';
import { litAsData, loadedLater, localesBeside, named, oneLocale } from './locales.mjs';
import { sourceStrings } from './source-strings.mjs';
import { trustedTypes } from './trusted-types.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version} | MIT | includes Lit (c) Google LLC, BSD-3-Clause */`;
const wordsBanner = `/*! ${name} ${version} | MIT */`;

/** Not Rollup's own plugin, which starts a thread for each bundle. That takes longer than most bundles. */
const terser = (options) => ({
  name: 'terser',
  renderChunk: (code, _, { sourcemap }) => minify(code, { ...options, sourceMap: !!sourcemap }),
});

/** Each file is a separate build, so that it imports nothing. */
const bundle = ({ input, output, own = [], format = 'es' }) => ({
  input,
  // Warnings are errors, because nobody reads them. Circular imports are among them.
  onLog: (level, log, handle) => handle(level === 'warn' ? 'error' : level, log),
  output: { format, sourcemap: true, inlineDynamicImports: true, ...output },
  plugins: [
    ...own,
    leanLit(),
    // The words of embed pages in frames are in the pages.
    sourceStrings(['framePage']),
    nodeResolve({ exportConditions: ['production'], extensions: ['.ts', '.js'] }),
    colored(),
    literals({ ascii: format === 'iife' }),
    esbuild({
      target: 'es2021',
      charset: 'utf8',
      legalComments: 'none',
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    }),
    prefixed(),
    terser({
      ecma: 2021,
      module: format === 'es',
      // Statements joined by commas are shorter, but longer after compression.
      compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, sequences: false },
      format: { comments: new RegExp(`^! ${name} `), ascii_only: format === 'iife' },
    }),
  ],
});

/** The languages except English. The pseudo-locale is only for tests, and is never shipped. */
export const localesIn = (generated) =>
  readdirSync(generated).filter(
    (locale) => locale !== 'en-XA' && existsSync(`${generated}/${locale}/locale.ts`),
  );

/** Scripts of src/entries that define no element. */
const withoutLit = ['frame.ts', 'loader.ts', 'resize.ts'];

/** What the loader loads. */
export const chunks = (generated = 'src/generated', own = []) =>
  buildChunks({ bundle, generated, locales: localesIn(generated), own, banner });

/** @param chunksName The end of the names of the loader's chunks. */
export function bundles(generated = 'src/generated', chunksName = '00000000') {
  const names = new Map();
  const locales = localesIn(generated);

  // These files contain only text, and their names change with it, so they can be cached forever.
  const later = (as, input, own = []) =>
    bundle({
      input,
      output: {
        dir: 'dist/cdn',
        entryFileNames: `${as}-[hash].js`,
        hashCharacters: 'base36',
        banner: wordsBanner,
      },
      own: [...own, litAsData(), named({ names, as })],
    });
  const words = locales.map((locale) => later(locale, `${generated}/${locale}/locale.ts`));
  const description = later('description', 'src/parts/structured-data.ts');
  const index = later('locales', 'src/content/languages.ts', [localesBeside({ names, locales })]);

  const entry = (file, input, own, format) => {
    const output = { file: `dist/cdn/${file}`, banner, exports: 'none' };
    return bundle({ input, output, format, own });
  };
  const entries = widgets.map((name) => [`${name}.js`, `src/entries/${name}.ts`, 'es']);
  entries.unshift([`${prefix}.js`, 'src/entries/mtc.ts', 'es']);
  entries.push([`${prefix}.classic.js`, 'src/entries/mtc.ts', 'iife']);

  return [
    ...words,
    index,
    description,
    ...entries.map(([file, input, format]) =>
      entry(file, input, [loadedLater({ names, format }), trustedTypes()], format),
    ),
    ...locales.map((locale) =>
      entry(`${prefix}.${locale}.js`, 'one-locale', [oneLocale(locale), trustedTypes()]),
    ),
    ...withoutLit.map((file) => ({
      ...bundle({
        input: `src/entries/${file}`,
        output: {
          file: `dist/${file === 'frame.ts' ? 'embed' : 'cdn'}/${file.replace('.ts', '.js')}`,
          banner: wordsBanner,
          exports: 'none',
        },
        own: [chunksNamed(chunksName)],
      }),
    })),
  ];
}
