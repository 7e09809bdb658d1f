/** The kinds of content. Each comes after those whose parts it needs. */
import { article } from './article.ts';
import { crisis } from './crisis.ts';
import { glossary } from './glossary.ts';
import type { Kind } from './kind.ts';
import { navigation } from './navigation.ts';
import { panel } from './panel.ts';
import { service } from './service.ts';

export const kinds: readonly Kind[] = [glossary, navigation, crisis, article, service, panel];

export const kindOf = (name: string): Kind | undefined => kinds.find((kind) => kind.name === name);
