import { tsImport } from 'tsx/esm/api';

const { loadStrings } = await tsImport('../records/strings.ts', import.meta.url);

/**
 * In the bundles of the source locale, `msg()` is replaced with its own text from src/i18n/strings.ts. The transform mode of
 * @lit/localize does the same, and leaves none of its runtime in the bundle. Strings of widgets that are not built are cut when the
 * file is read, so that no source map contains them.
 *
 * @param left More groups of strings to cut.
 */
export function sourceStrings(left = []) {
  const stand = '\0source-strings';
  return {
    name: 'source-strings',
    resolveId: (id) => (id === '@lit/localize' ? stand : null),
    load: (id) =>
      id === stand
        ? 'export const msg = (text) => text; export const str = undefined;'
        : loadStrings(id, left),
    transform: (code, id) =>
      id.endsWith('src/i18n/strings.ts') ? { code: code.replace(/\bstr`/g, '`'), map: null } : null,
  };
}
