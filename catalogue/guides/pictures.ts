import found from 'virtual:guide-pictures';
import { targetOf } from './pages.ts';

/** The URL of a picture of the repository. Pictures of other hosts, and of another clinic, are not shown. */
export function pictureAt(src: string, file: string): string | undefined {
  const target = targetOf(src, file);
  return target.kind === 'file' ? found[target.path] : undefined;
}
