import { readFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';

const { withoutUnbuilt } = await tsImport('../records/strings.ts', import.meta.url);

/**
 * In the bundles of the source locale, `msg()` is replaced with its own text from src/i18n/strings.ts. The transform mode of
 * @lit/localize does the same, and leaves none of its runtime in the bundle. Strings of widgets that are not built are cut when the
 * file is read, so that no source map contains them.
 */
export function sourceStrings() {
  const stand = '\0source-strings';
  return {
    name: 'source-strings',
    resolveId: (id) => (id === '@lit/localize' ? stand : null),
    load(id) {
      if (id === stand) return 'export const msg = (text) => text; export const str = undefined;';
      return /\/src\/(i18n\/strings|generated\/strings\/[\w-]+)\.ts$/.test(id)
        ? withoutUnbuilt(readFileSync(id, 'utf8'))
        : null;
    },
    transform: (code, id) =>
      id.endsWith('src/i18n/strings.ts') ? { code: code.replace(/\bstr`/g, '`'), map: null } : null,
  };
}
