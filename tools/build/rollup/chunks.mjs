/** What the loader loads: elements, what they share, and every piece of content, each in a separate file. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { rollup } from 'rollup';
import { litAsData, loadedLater, localesBeside } from './locales.mjs';
import { records, widgets } from './widgets.mjs';
import { trustedTypes } from './trusted-types.mjs';

/** By widget: the folder of its pieces, and the name that a module there exports. */
const KINDS = Object.fromEntries(
  records
    .filter(({ kind, id }) => kind && id === undefined)
    .map(({ name, kind }) => [name, [kind, kind.replace(/s$/, '')]]),
);

/** A placeholder in every file name, until the content of all files is known. */
const UNKNOWN = '00000000';

/** Writes the hash into the loader. */
export const chunksNamed = (name) => ({
  name: 'chunks-named',
  transform: (code, id) =>
    id.endsWith('/content/chunk-hash.ts') ? { code: code.replace(UNKNOWN, name), map: null } : null,
});

/** A virtual module. */
const virtual = (name, code) => ({
  name: 'virtual',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: (id) => (id === `\0${name}` ? code : null),
});

const idsIn = (generated, locale, folder) => {
  try {
    return readdirSync(`${generated}/${locale}/${folder}`).map((file) => file.replace('.ts', ''));
  } catch {
    return [];
  }
};

/** The strings of a language that every page in it needs, and the ids of its pieces. */
function wordsOf(generated, locale) {
  const own = JSON.stringify(`${resolve(generated)}/${locale}/locale.ts`);
  const kinds = Object.values(KINDS).map(
    ([folder]) =>
      `${folder}: Object.fromEntries(${JSON.stringify(idsIn(generated, locale, folder))}.map((id) => [id, undefined])),`,
  );
  return `import { content as all } from ${own};
    const { strings, navigation, crisis } = all;
    export const content = { strings, navigation, crisis, ${kinds.join(' ')} };`;
}

/**
 * Builds the chunks from a folder of generated modules. All names end in one hash of everything, so that the loader knows
 * each file without a list.
 *
 * @param bundle Options of one bundle, as in ./bundles.mjs.
 */
export async function buildChunks({ bundle, generated, locales, own = [], banner }) {
  const file = (name) => `${name}-${UNKNOWN}.js`;
  const names = new Map([
    ['locales', file('languages')],
    ['description', file('description')],
    ...locales.map((locale) => [locale, file(`words.${locale}`)]),
  ]);
  // One licence for the set is enough, and texts need no source map.
  const out = (name) => ({ dir: 'dist/cdn', entryFileNames: file(name), sourcemap: name === '[name]' });
  const data = (name, input, plugins = []) =>
    bundle({ input, output: out(name), own: [...own, ...plugins, litAsData()] });

  const pieces = ['en', ...locales].flatMap((locale) =>
    Object.entries(KINDS).flatMap(([widget, [folder, piece]]) =>
      idsIn(generated, locale, folder).map((id) => {
        const name = [widget, id, ...(locale === 'en' ? [] : [locale])].join('.');
        const from = JSON.stringify(`${resolve(generated)}/${locale}/${folder}/${id}.ts`);
        return data(name, name, [virtual(name, `export { ${piece} as piece } from ${from};`)]);
      }),
    ),
  );
  const words = locales.map((locale) =>
    data(`words.${locale}`, `words.${locale}`, [virtual(`words.${locale}`, wordsOf(generated, locale))]),
  );
  const elements = bundle({
    input: Object.fromEntries(widgets.map((name) => [name, `src/entries/chunks/${name}.ts`])),
    output: {
      ...out('[name]'),
      banner: (chunk) => (chunk.name === 'core' ? banner : ''),
      inlineDynamicImports: false,
      chunkFileNames: file('core'),
      manualChunks: shared,
    },
    own: [...own, loadedLater({ names, format: 'es' }), trustedTypes()],
  });
  const rest = [
    data('languages', 'src/content/languages.ts', [localesBeside({ names, locales })]),
    data('description', 'src/parts/structured-data.ts'),
  ];

  const built = [];
  for (const options of [elements, ...rest, ...words, ...pieces]) {
    const build = await rollup(options);
    const { output } = await build.generate(options.output);
    await build.close();
    for (const { type, fileName, code, source } of output)
      built.push([fileName, type === 'chunk' ? code : String(source)]);
  }
  built.sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256');
  for (const part of built.flat()) hash.update(part);
  const name = BigInt(`0x${hash.digest('hex')}`)
    .toString(36)
    .slice(0, UNKNOWN.length);
  const known = (text) =>
    text.replaceAll(`-${UNKNOWN}.`, `-${name}.`).replaceAll(`"${UNKNOWN}"`, `"${name}"`);
  return { name, files: new Map(built.map(([file, text]) => [known(file), known(text)])) };
}

/** Code that elements share is in one file. Other code is in the file of its element. */
function shared(id, { getModuleInfo }) {
  const users = new Set();
  const visit = (module, seen = new Set()) => {
    if (seen.has(module)) return;
    seen.add(module);
    const { importers, isEntry } = getModuleInfo(module) ?? { importers: [] };
    if (isEntry) users.add(module);
    importers.forEach((importer) => visit(importer, seen));
  };
  visit(id);
  return users.size > 1 ? 'core' : undefined;
}
