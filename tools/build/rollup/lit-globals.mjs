/**
 * Takes out of Lit what it shares with the page by variables of the window: polyfills, versions, and the metadata of
 * decorators. We use none of them, and Lit would take a node of the page with such an `id` for its own. The npm modules
 * leave Lit as it is, and src/base/globals.ts clears the names instead.
 */
const shared = {
  'reactive-element.js': [
    /\w+\.reactiveElementPolyfillSupport\b/,
    /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    /\w+\.litPropertyMetadata\?\?=new WeakMap\b/,
    /\blitPropertyMetadata\.get\(\w+\)/,
  ],
  'lit-html.js': [/\w+\.litHtmlPolyfillSupport\b/, /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
  'lit-element.js': [
    /\w+\.litElementPolyfillSupport\b/,
    /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/,
    /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
};

export const litGlobals = () => ({
  name: 'lit-globals',
  transform(code, id) {
    if (id.endsWith('/base/globals.ts')) return { code: '', map: null };
    const patterns = /\/node_modules\//.test(id) && shared[id.split('/').at(-1)];
    if (!patterns) return null;
    const missing = patterns.find((pattern) => !pattern.test(code));
    if (missing) this.error(`${id}: found no ${missing}. Has Lit changed what it shares with the page?`);
    return { code: patterns.reduce((text, pattern) => text.replace(pattern, 'void 0'), code), map: null };
  },
});
