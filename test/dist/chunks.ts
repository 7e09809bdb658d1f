/** The hash of the chunks, which is in the loader and in the name of each chunk. */
import { readFileSync, readdirSync } from 'node:fs';

export const chunksName =
  /`\.\/\$\{\w+\}-(\w{8})\.js`/.exec(readFileSync('dist/cdn/loader.js', 'utf8'))?.[1] ?? '';

export const isChunk = (file: string): boolean => /-(\w{8})\.js(\.map)?$/.exec(file)?.[1] === chunksName;

export const chunks: readonly string[] = readdirSync('dist/cdn').filter(
  (file) => isChunk(file) && file.endsWith('.js'),
);
