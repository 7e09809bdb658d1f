/**
 * A plugin of the manifest analyzer: adds the `--mtc-*` properties of each element, read from the style sheets that it
 * imports. The comment beside a token is its documentation.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CssCustomProperty, CustomElement, Package } from 'custom-elements-manifest/schema';
import { withColors } from '../colors/stylesheets.ts';

// As in `--_ink: var(--mtc-color-ink, #16292b);`, then a comment on the same line.
const token = /--_[\w-]+:\s*var\((?<name>--mtc-[\w-]+),\s*(?<value>.+)\);\s*\/\*\s*(?<about>.+?)\s*\*\//g;
const sheet = /from '(\.[^']*\/(?:tokens\/[\w-]+|[\w-]*styles|tokens|host|overrides)\.ts)'/g;

export function readTokens(source: string): CssCustomProperty[] {
  return [...source.matchAll(token)].map(({ groups: { name = '', value = '', about = '' } = {} }) => ({
    name,
    default: value,
    description: about,
  }));
}

/** The style sheets that a module imports, directly and indirectly. */
function sheetsOf(module: string): string[] {
  const imported = [...readFileSync(module, 'utf8').matchAll(sheet)].map(([, path = '']) =>
    join(dirname(module), path),
  );
  return [...imported, ...imported.flatMap(sheetsOf)];
}

export const tokensPlugin = {
  name: 'tokens',
  packageLinkPhase({ customElementsManifest }: { customElementsManifest: Package }): void {
    for (const { path, declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (!('tagName' in declaration)) continue;
        const found = [...new Set(sheetsOf(path))].flatMap((file) =>
          readTokens(withColors(readFileSync(file, 'utf8'))),
        );
        if (found.length === 0) throw new Error(`${path}: no --mtc-* property found in its sheets.`);
        const byName = new Map(found.map((property) => [property.name, property]));
        const cssProperties = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
        (declaration as CustomElement).cssProperties = cssProperties;
      }
    }
  },
};
