/// <reference types="vite/client" />
import { targetOf } from './pages.ts';

/** Pictures of the documentation that are light, or of one theme: the bundler's addresses, by their paths. */
const found = import.meta.glob<string>(['../../docs/pictures/*.webp', '!**/*.dark.webp'], {
  eager: true,
  query: '?url&no-inline',
  import: 'default',
});

/** Where the catalogue has a picture of the repository. Those of other hosts are not asked for. */
export function pictureAt(src: string, file: string): string | undefined {
  const target = targetOf(src, file);
  return target.kind === 'file' ? found[`../../${target.path}`] : undefined;
}
