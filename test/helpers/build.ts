/** The bundle of everything, built as a release is, from another content folder. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { rollup } from 'rollup';
import type { Plugin, RollupOptions } from 'rollup';
import { compileContent } from '../../src/content/compile.ts';
import { format } from '../../src/content/problem.ts';
import { contentFolder } from './content-folder.ts';
import type { Changes } from './content-folder.ts';
import type { HostFile } from './page.ts';

const generated = resolve('src/generated');

/** Reads the modules of another folder in place of those of src/generated. */
const instead = (folder: string): Plugin => ({
  name: 'instead',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const path = resolve(importer.replace(folder, generated), '..', source);
    return path.startsWith(`${generated}/`) ? path.replace(generated, folder) : null;
  },
});

interface Built {
  /** Files for a host page, by path: `/cdn/mtc.js`, its photographs. */
  files: Record<string, HostFile>;
  code: string;
}

/** `kind`: a module, or a classic script. */
export async function build(test: TestContext, changes: Changes, kind: 'es' | 'iife' = 'es'): Promise<Built> {
  const from = await contentFolder(test, changes);
  const to = join(from, '../generated');
  const { problems, files } = await compileContent({ from, to });
  const wrong = problems.filter(({ level }) => level === 'error');
  if (wrong.length > 0) throw new Error(wrong.map(format).join('\n'));

  const { default: configs } = (await import(resolve('rollup.config.mjs'))) as { default: RollupOptions[] };
  const options = configs.find(
    ({ output }) =>
      output &&
      !Array.isArray(output) &&
      output.format === kind &&
      /mtc\.(classic\.)?js$/.test(output.file ?? ''),
  );
  if (!options || !options.output || Array.isArray(options.output)) throw new Error('no such bundle');
  const bundle = await rollup({ ...options, plugins: [instead(to), options.plugins] });
  const { output } = await bundle.generate({ ...options.output, sourcemap: false });
  await bundle.close();
  const code = output[0].code;

  const name = kind === 'es' ? 'mtc.js' : 'mtc.classic.js';
  const served: Record<string, HostFile> = { [`/cdn/${name}`]: { body: code } };
  for (const path of files.keys()) {
    const photo = /^media\/(.*\.(avif|webp|jpg))$/.exec(path)?.[1];
    if (photo) served[`/cdn/${photo}`] = { body: await readFile(join(to, path)) };
  }
  return { files: served, code };
}
