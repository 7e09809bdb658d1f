/**
 * In the bundles of the source locale, `msg()` is replaced with its own text from src/i18n/strings.ts. The transform mode of
 * @lit/localize does the same, and leaves none of its runtime in the bundle.
 */
export function sourceStrings() {
  const stand = '\0source-strings';
  return {
    name: 'source-strings',
    resolveId: (id) => (id === '@lit/localize' ? stand : null),
    load: (id) => (id === stand ? 'export const msg = (text) => text; export const str = undefined;' : null),
    transform: (code, id) =>
      id.endsWith('src/i18n/strings.ts') ? { code: code.replace(/\bstr`/g, '`'), map: null } : null,
  };
}
