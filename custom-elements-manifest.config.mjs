import { tsImport } from 'tsx/esm/api';

const load = (name) => tsImport(`./tools/build/manifest/${name}.ts`, import.meta.url);
const { attributesPlugin } = await load('attributes');
const { pathsPlugin } = await load('paths');
const { prefixPlugin } = await load('prefix');
const { publicPlugin } = await load('public');
const { tagsPlugin } = await load('tags');
const { tokensPlugin } = await load('tokens');

const { widgets } = await tsImport('./src/widgets/all.ts', import.meta.url);

export default {
  globs: [...widgets.map((name) => `src/widgets/${name}/element.ts`), 'src/base/element.ts'],
  outdir: 'dist',
  litelement: true,
  // package.json names the manifest already.
  packagejson: false,
  plugins: [tagsPlugin, attributesPlugin, publicPlugin, tokensPlugin, pathsPlugin, prefixPlugin],
};
