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
  // Angular has only some of these on a server.
  if ([globalThis.Node, globalThis.HTMLCollection].some((type) => type && found instanceof type))
    Object.defineProperty(globalThis, name, { value: undefined, writable: true, configurable: true });
}
