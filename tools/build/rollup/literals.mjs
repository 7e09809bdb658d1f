import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { defaultStrategy } from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';
import { transformSync } from 'esbuild';

/**
 * Removes only whitespace: a minifier that merges declarations drops the first of `100vh; 100dvh`, which old browsers need.
 */
function minifyCss(css) {
  if (/(?<!\\)(?:\\\\)*\\(?!\\)/.test(css)) {
    throw new Error(
      `A single backslash in a css literal is lost: write the character itself, or "\\\\". In: ${css}`,
    );
  }
  const { code, warnings } = transformSync(css, { loader: 'css', minifyWhitespace: true, charset: 'utf8' });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  return code.trim();
}

const toAscii = (text) =>
  text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Minifies html, svg and css literals. The plugin's own settings would join words, and drop `lang=""`, `/>` in svg literals and
 * declarations for old browsers.
 */
export const literals = ({ ascii }) =>
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
        minifyHTML: (html, options) =>
          defaultStrategy.minifyHTML(html.replace(/[ \t\r]*\n[ \t\r]*/g, ' '), options),
        // Neither esbuild nor terser escapes the content of a tagged template.
        splitHTMLByPlaceholder: (html, placeholder) =>
          defaultStrategy
            .splitHTMLByPlaceholder(html, placeholder)
            .map((part) => (ascii ? toAscii(part) : part)),
      },
    },
  });
