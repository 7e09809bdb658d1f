/**
 * Leaves out of Lit what only other tools use: polyfills, hydration, decorators, and the lists of its versions. These are
 * names on the window, so without them no node of the page can be found in their place, and the files of dist/cdn need no
 * src/base/globals.ts. In the npm modules, Lit stays as it is. Saves 0.25 KB of each file (docs/decisions/bytes.md).
 */
const cuts = {
  'reactive-element.js': [
    /p=a\.reactiveElementPolyfillSupport,/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/,
    /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(void 0!==s\)for\(const\[t,i\]of s\)this\.elementProperties\.set\(t,i\)\}/,
    /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-html.js': [
    /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-element.js': [
    /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)/,
    /\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
  ],
};

export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    if (/\/src\/base\/globals\.ts$/.test(id)) return { code: '', map: null };
    const [, file] = /\/(?:@lit\/)?(?:reactive-element|lit-html|lit-element)\/([\w-]+\.js)$/.exec(id) ?? [];
    if (!file || !cuts[file]) return null;
    let rest = code;
    for (const cut of cuts[file]) {
      if (rest.split(cut).length !== 2)
        this.error(`${id}: expected ${cut} once. Has Lit changed? Adapt tools/build/rollup/lean-lit.mjs.`);
      rest = rest.replace(cut, '');
    }
    return { code: rest, map: null };
  },
});
