/** The kinds of content. Each comes after those whose parts it needs. */
import { article } from './article.ts';
import { crisis } from './crisis.ts';
import { glossary } from './glossary.ts';
import type { Kind } from './kind.ts';
import { navigation } from './navigation.ts';
import { panel } from './panel.ts';
import { service } from './service.ts';

// prettier-ignore
export const kinds: readonly Kind[] = [
  navigation,
  crisis,
  glossary,
  article,
  service,
  panel,
];

export const kindOf = (name: string): Kind | undefined => kinds.find((kind) => kind.name === name);

/** The names of kinds with a folder. A widget can show any of their pieces, and has one as its default. */
export const folderKinds: readonly string[] = kinds
  .filter(({ isFolder }) => isFolder)
  .map(({ name }) => name);
