/**
 * A plugin of the manifest analyzer: adds the tag of each class. Only the modules of src/entries know it, because classes and
 * definitions are in separate modules.
 */
import { readFileSync, readdirSync } from 'node:fs';
import type { CustomElement, Package } from 'custom-elements-manifest/schema';

function readTags(): Map<string, string> {
  const files = readdirSync('src/entries').filter((file) => file.endsWith('.ts'));
  const sources = files.map((file) => readFileSync(`src/entries/${file}`, 'utf8'));
  const calls = sources.flatMap((source) => [...source.matchAll(/\bdefine\('([\w-]+)',\s*(\w+)\)/g)]);
  return new Map(calls.map(([, tag = '', name = '']) => [name, tag]));
}

export const tagsPlugin = {
  name: 'tags',
  packageLinkPhase({ customElementsManifest }: { customElementsManifest: Package }): void {
    const tags = readTags();
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        const tagName = tags.get(declaration.name);
        if (!tagName) continue;
        Object.assign(declaration as CustomElement, { customElement: true, tagName });
        module.exports = [
          ...(module.exports ?? []),
          {
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name: declaration.name, module: module.path },
          },
        ];
      }
    }
  },
};
