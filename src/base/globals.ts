/**
 * Comes before Lit, which keeps these names on the window for all of its copies. Any node of the page with such an `id`
 * would be found there in their place, and no widget could be defined.
 */
for (const name of [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'litElementHydrateSupport',
  'reactiveElementPolyfillSupport',
]) {
  const found: unknown = Reflect.get(globalThis, name);
  if (typeof Node === 'function' && (found instanceof Node || found instanceof HTMLCollection))
    Object.defineProperty(globalThis, name, { value: undefined, writable: true, configurable: true });
}
