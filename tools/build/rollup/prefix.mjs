/** Gives the names in bundles and modules the prefix of the clinic, after esbuild has removed the types. */
import { resolve } from 'node:path';
import { tsImport } from 'tsx/esm/api';

const load = (path) => tsImport(path, import.meta.url);
const { propertyRenamer, renamer } = await load('../prefix/names.ts');
const { renameScript } = await load('../prefix/script.ts');
export const { prefix, isSource, renamePrefix } = await load('../prefix/rename.ts');

const [names, properties] = [renamer(prefix), propertyRenamer(prefix)];
const slashes = (path) => path.replaceAll('\\', '/');
const [source, content] = ['src', 'src/generated'].map((folder) => `${slashes(resolve(folder))}/`);

/** What to rename in a module: everything in ours, only properties in drawings, and nothing in other content. */
function renamerFor(id) {
  const path = slashes(id);
  if (path.startsWith(source) && !path.startsWith(content)) return names;
  return /\/media\/[\w-]+\.ts$/.test(path) ? properties : undefined;
}

/** With the prefix of the source, there is nothing to do. */
export const prefixed = () =>
  !isSource && {
    name: 'prefixed',
    transform(code, id) {
      const rename = renamerFor(id);
      return rename ? (renameScript(code, rename) ?? null) : null;
    },
  };
