/**
 * The bundles of the source locale say what src/i18n/strings.ts says: `msg()` gives back its own text. This is what the
 * transform mode of @lit/localize does, and leaves none of its runtime behind.
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
