/**
 * The name of the npm package, and the entries of package.json for each widget: the paths that a project imports, and the modules
 * with side effects.
 */
import { readFileSync } from 'node:fs';
import { delivery, prefix } from '../../../src/generated/delivery.ts';
import { widgets } from '../../../src/widgets/all.ts';
import type { Generated } from './generated.ts';

interface PackageJson {
  name: string;
  exports: Record<string, unknown>;
  sideEffects: string[];
}

const exported = (path: string): Record<string, string> => ({
  types: `./dist/types/${path}.d.ts`,
  default: `./dist/esm/${path}.js`,
});

/** The conditions of bundlers for runtimes with neither a browser nor Node: workers of Cloudflare, Vercel and others. */
const EDGE = ['workerd', 'edge-light', 'worker'];

const onEdge = (path: string): Record<string, string> =>
  Object.fromEntries(EDGE.map((condition) => [condition, `./dist/esm/${path}.js`]));

/** An entry defines elements, so it's empty where there are none. */
const entry = (name: string): Record<string, string> => {
  const { types = '', ...rest } = exported(`entries/${name}`);
  return { types, ...onEdge('entries/without-browser'), ...rest };
};

/** Matches `./article.js` and `./article/element.js`, but not `./server` or a file of dist/. */
const isOfWidget = (key: string): boolean => key.endsWith('.js') && !key.includes('*');

interface Lock {
  name: string;
  packages: Record<string, { name?: string }>;
}

const name = delivery.packageName;

/** npm writes the name of the package here too. */
function lock(): Generated {
  const json = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const packages = { ...json.packages, '': { ...json.packages[''], name } };
  return { file: 'package-lock.json', text: `${JSON.stringify({ ...json, name, packages }, null, 2)}\n` };
}

function manifest(): Generated {
  const json = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;
  const others = Object.entries(json.exports).filter(([key]) => key !== '.' && !isOfWidget(key));
  const exports = {
    '.': entry(prefix),
    [`./${prefix}.js`]: entry(prefix),
    ...Object.fromEntries(widgets.map((name) => [`./${name}.js`, entry(name)])),
    ...Object.fromEntries(
      widgets.map((name) => [`./${name}/element.js`, exported(`widgets/${name}/element`)]),
    ),
    ...Object.fromEntries(others),
  };
  const sideEffects = [
    './dist/esm/base/globals.js',
    ...[prefix, ...widgets].map((name) => `./dist/esm/entries/${name}.js`),
    './dist/cdn/*.js',
    './src/**',
    './catalogue/**',
  ];
  const script = `dist/cdn/${prefix}.js`;
  const main = { types: exported(`entries/${prefix}`)['types'], jsdelivr: script, unpkg: script };
  const text = JSON.stringify({ ...json, name, exports, ...main, sideEffects }, null, 2);
  return { file: 'package.json', text: `${text}\n` };
}

export const packageJson = (): Generated[] => [manifest(), lock()];
