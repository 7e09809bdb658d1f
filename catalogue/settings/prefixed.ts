/**
 * Vite plugins: give names in the catalogue the prefix of the clinic, as the build does in the elements that it shows. The code in
 * this folder runs in Node and keeps the names of the source.
 */
import type { Plugin } from 'vite';
import { renameModule, renamePrefix } from '../../tools/build/prefix/rename.ts';

const isSheet = (id: string): boolean => /\/catalogue\/.*\.css$/.test(id.replace(/\?.*/, ''));

export const prefixed = (): Plugin[] => [
  {
    name: 'prefixed-sheets',
    enforce: 'pre',
    transform: (code, id) => (isSheet(id) ? { code: renamePrefix(code), map: null } : null),
  },
  {
    name: 'prefixed',
    enforce: 'post',
    transform: (code, id) => (isSheet(id) ? null : renameModule(code, id)),
  },
];
