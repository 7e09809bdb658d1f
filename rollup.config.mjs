import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { literals } from './tools/rollup/literals.mjs';
import { sourceStrings } from './tools/rollup/source-strings.mjs';
import { trustedTypes } from './tools/rollup/trusted-types.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version} | MIT | includes Lit (c) Google LLC, BSD-3-Clause */`;

// One row a file: a build of its own each, so that every file stands alone. src/embed decides which there are.
const entries = readdirSync('src/embed')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ input: `src/embed/${file}`, file: file.replace('.ts', '.js'), format: 'es' }));
entries.push({ input: 'src/embed/mtc.ts', file: 'mtc.classic.js', format: 'iife' });

// Photographs stand beside the scripts, which find them there.
const photos = readdirSync('src/generated/media').filter((file) => !file.endsWith('.ts'));

// What an earlier build left and this one does not write. The rest is overwritten, so that a page that is open, or a
// second build at the same time, never finds the folder empty.
const written = [...photos, ...entries.flatMap(({ file }) => [file, `${file}.map`])];
mkdirSync('dist/cdn', { recursive: true });
for (const file of readdirSync('dist/cdn')) {
  if (!written.includes(file)) rmSync(`dist/cdn/${file}`, { recursive: true });
}
for (const file of photos) cpSync(`src/generated/media/${file}`, `dist/cdn/${file}`);

export default entries.map(({ input, file, format }) => ({
  input,
  // A warning nobody reads is an error that a host page finds; circular imports are among them.
  onLog: (level, log, handle) => handle(level === 'warn' ? 'error' : level, log),
  output: {
    file: `dist/cdn/${file}`,
    format,
    banner,
    sourcemap: true,
    inlineDynamicImports: true,
    exports: 'none',
  },
  plugins: [
    sourceStrings(),
    nodeResolve({ exportConditions: ['production'], extensions: ['.ts', '.js'] }),
    literals({ ascii: format === 'iife' }),
    esbuild({
      target: 'es2021',
      charset: 'utf8',
      legalComments: 'none',
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    }),
    trustedTypes(),
    terser({
      ecma: 2021,
      module: format === 'es',
      // Statements joined by commas are shorter, and longer once they are compressed.
      compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, sequences: false },
      format: { comments: new RegExp(`^! ${name} `), ascii_only: format === 'iife' },
    }),
  ],
}));
