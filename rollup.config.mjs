import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { bundles, chunks } from './tools/build/rollup/bundles.mjs';
import { modules } from './tools/build/rollup/modules.mjs';
import { mediaFolder, photoFiles } from './tools/build/rollup/photos.mjs';
import { server } from './tools/build/rollup/server.mjs';

// Photographs are next to the scripts, which look for them there.
const photos = photoFiles();
mkdirSync('dist/cdn', { recursive: true });
for (const file of photos) cpSync(`${mediaFolder}/${file}`, `dist/cdn/${file}`);

const written = new Set(photos);
const remember = {
  name: 'remember',
  writeBundle: (_, files) => Object.keys(files).forEach((file) => written.add(file)),
};

// Files of an earlier build that this one did not write are removed last. The others are overwritten, so that an open page, or
// a second build at the same time, never finds the folder empty.
const sweep = {
  name: 'sweep',
  closeBundle() {
    for (const file of readdirSync('dist/cdn'))
      if (!written.has(file)) rmSync(`dist/cdn/${file}`, { recursive: true });
  },
};

rmSync('dist/esm', { recursive: true, force: true });

const { name, files } = await chunks();
for (const [file, text] of files) {
  writeFileSync(`dist/cdn/${file}`, text);
  written.add(file);
}

const all = bundles('src/generated', name);
export default [
  modules,
  server,
  ...all.map((one, index) => ({
    ...one,
    plugins: [...one.plugins, remember, ...(index === all.length - 1 ? [sweep] : [])],
  })),
];
