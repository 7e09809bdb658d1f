import { readFileSync, readdirSync, rmSync } from 'node:fs';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { defaultStrategy } from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version} | MIT | includes Lit (c) Google LLC, BSD-3-Clause */`;

// One row a file: a build of its own each, so that every file stands alone. src/embed decides which there are.
const entries = readdirSync('src/embed')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ input: `src/embed/${file}`, file: file.replace('.ts', '.js'), format: 'es' }));
entries.push({ input: 'src/embed/mtc.ts', file: 'mtc.classic.js', format: 'iife' });

// dist/ also holds storybook/ and more, which other steps own.
rmSync('dist/cdn', { recursive: true, force: true });

/**
 * Whitespace only: a minifier that merges declarations drops the older one of `100vh; 100dvh`, which is what an old
 * browser lives on.
 */
function minifyCss(css) {
  if (/(?<!\\)(?:\\\\)*\\(?!\\)/.test(css)) {
    throw new Error(`A single backslash in a css literal is lost: write the character itself, or "\\\\". In: ${css}`);
  }
  const { code, warnings } = transformSync(css, { loader: 'css', minifyWhitespace: true, charset: 'utf8' });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  return code.trim();
}

const toAscii = (text) =>
  text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The plugin's own settings glue words together and lose `lang=""`, `/>` in svg literals and old-browser CSS. */
const minifyLiterals = (ascii) =>
  minifyTemplates({
    include: 'src/**',
    failOnError: true,
    options: {
      minifyOptions: {
        conservativeCollapse: true,
        keepClosingSlash: true,
        decodeEntities: false,
        removeEmptyAttributes: false,
        removeScriptTypeAttributes: false,
        minifyJS: false,
        minifyCSS: minifyCss,
      },
      strategy: {
        ...defaultStrategy,
        // The default deletes newlines inside <svg>, which turns `0 0⏎10 10` into `0 010 10`.
        minifyHTML: (html, options) => defaultStrategy.minifyHTML(html.replace(/[ \t\r]*\n[ \t\r]*/g, ' '), options),
        // Neither esbuild nor terser escapes what stands in a tagged template.
        splitHTMLByPlaceholder: (html, placeholder) =>
          defaultStrategy.splitHTMLByPlaceholder(html, placeholder).map((part) => (ascii ? toAscii(part) : part)),
      },
    },
  });

/**
 * Lit asks for its policy as it loads, and a refusal (the name taken, or not on the page's list) would stop the whole
 * file before any element is defined. So a second name is tried, and then none.
 */
function trustedTypes() {
  const call = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/g;
  const safe =
    '["lit-html","mtc"].reduce((policy,name)=>{try{return policy||$1.createPolicy(name,$2)}catch{}},void 0)';
  return {
    name: 'trusted-types',
    transform(code, id) {
      if (!id.endsWith('/lit-html.js')) return null;
      return { code: code.replace(call, safe), map: null };
    },
    generateBundle(_, bundle) {
      for (const { fileName, code = '' } of Object.values(bundle)) {
        const found = code.match(/createPolicy\(/g)?.length ?? 0;
        const guarded = /\["lit-html",\s*"mtc"\]/.test(code);
        const raw = /createPolicy\("/.test(code);
        if (/\.js$/.test(fileName) && (found !== 1 || !guarded || raw)) {
          this.error(`${fileName}: expected one guarded call of createPolicy. Has Lit changed the way it asks?`);
        }
      }
    },
  };
}

export default entries.map(({ input, file, format }) => ({
  input,
  // A warning nobody reads is an error a host page finds; circular imports are among them.
  onLog: (level, log, handle) => handle(level === 'warn' ? 'error' : level, log),
  output: { file: `dist/cdn/${file}`, format, banner, sourcemap: true, inlineDynamicImports: true, exports: 'none' },
  plugins: [
    nodeResolve({ exportConditions: ['production'], extensions: ['.ts', '.js'] }),
    minifyLiterals(format === 'iife'),
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
      compress: { passes: 2 },
      format: { comments: /^! @mindtherapyclinic/, ascii_only: format === 'iife' },
    }),
  ],
}));
