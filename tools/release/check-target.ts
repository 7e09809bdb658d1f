/** Where a tree of versions may be written: never into the project itself, and never through a link. */
import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { kindOf } from './folder.ts';
import { refuse } from './refusal.ts';

const isIn = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
};

/**
 * In the project, a folder of its own, such as `site`. A folder that has files but no index.json is part of the project, whether or
 * not Git is there to ask.
 */
function checkInProject(to: string, target: string, project: string): void {
  const inside = relative(project, target);
  const isOwn =
    !inside.includes(sep) &&
    !['dist', 'node_modules', '.git'].includes(inside) &&
    (kindOf(target) === undefined ||
      kindOf(join(target, 'index.json')) !== undefined ||
      readdirSync(target).every((name) => name === '.publishing'));
  if (!isOwn)
    refuse(
      `--to ${to}: found a folder of the project, expected one outside it, or one directly in it that is new, empty or ` +
        'published to before, such as site.',
    );
}

/** It may not exist yet; the folder around it must. */
export function checkTarget(to: string, project: string): void {
  if (to.trim() === '') refuse('--to: found nothing, expected a folder, such as --to site.');
  const target = resolve(project, to);
  const kind = kindOf(target);
  const parent = dirname(target);
  if (kind === undefined && !['folder', 'link'].includes(kindOf(parent) ?? ''))
    refuse(`--to ${to}: there is no folder ${parent}. Create it, or correct the path.`);
  if (kind === 'file' || kind === 'device') refuse(`--to ${to}: found a ${kind}, expected a folder.`);
  let real: string;
  try {
    real = kind === undefined ? join(realpathSync(parent), basename(target)) : realpathSync(target);
  } catch {
    return refuse(`--to ${to}: found a link or a path that leads nowhere, expected a folder.`);
  }
  if (real !== target)
    refuse(`--to ${to}: found a link, expected the folder itself: --to ${real} if that is what you mean.`);
  const root = realpathSync(project);
  if (isIn(target, root))
    refuse(`--to ${to}: found the project itself or a folder around it, expected another folder.`);
  if (isIn(root, target)) checkInProject(to, target, root);
}
