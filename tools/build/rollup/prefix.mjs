/** Gives the names in bundles and modules the prefix of the clinic, after esbuild has removed the types. */
import { tsImport } from 'tsx/esm/api';

const { prefix, isSource, renameModule, renamePrefix } = await tsImport(
  '../prefix/rename.ts',
  import.meta.url,
);

export { prefix, isSource, renamePrefix };

export const prefixed = () => ({ name: 'prefixed', transform: renameModule });
