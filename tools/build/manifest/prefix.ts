/** A plugin of the manifest analyzer, after all others: gives the names in the manifest the prefix of the built elements. */
import type { Package } from 'custom-elements-manifest/schema';
import { renamePrefix } from '../prefix/rename.ts';

export const prefixPlugin = {
  name: 'prefix',
  packageLinkPhase({ customElementsManifest }: { customElementsManifest: Package }): void {
    const renamed = renamePrefix(JSON.stringify(customElementsManifest));
    Object.assign(customElementsManifest, JSON.parse(renamed) as Package);
  },
};
