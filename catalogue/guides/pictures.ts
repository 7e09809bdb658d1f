/// <reference types="vite/client" />
import { targetOf } from './pages.ts';

/** Pictures of the documentation, except dark ones: the bundler's URLs by their paths. */
const found = import.meta.glob<string>(['../../docs/pictures/*.webp', '!**/*.dark.webp'], {
  eager: true,
  query: '?url&no-inline',
  import: 'default',
});

/** The URL of a picture of the repository. Pictures of other hosts are not loaded. */
export function pictureAt(src: string, file: string): string | undefined {
  const target = targetOf(src, file);
  return target.kind === 'file' ? found[`../../${target.path}`] : undefined;
}
