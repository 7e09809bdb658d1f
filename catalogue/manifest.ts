/// <reference types="vite/client" />
import type { CustomElement, Package } from 'custom-elements-manifest/schema';

// A glob instead of an import, because tsc and ESLint run before the manifest is built.
const found = import.meta.glob<Package>('../dist/custom-elements.json', { eager: true, import: 'default' });

function read(): Package {
  const [manifest] = Object.values(found);
  if (!manifest)
    throw new Error('There is no dist/custom-elements.json: run "npm run build:manifest" first.');
  return manifest;
}

export const manifest = read();

/** What our docblocks contain beyond the manifest's own schema. */
export type Documented = CustomElement &
  Partial<Record<'status' | 'since' | 'when' | 'avoid' | 'reader' | 'words', string>>;

/** The manifest's declaration of a tag. */
export function elementOf(tag: string): Documented {
  const all = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  const element = all.find((declaration) => 'tagName' in declaration && declaration.tagName === tag);
  if (!element) throw new Error(`dist/custom-elements.json has no <${tag}>.`);
  return element as CustomElement;
}
