/** Every row of the table in docs/cms.md, in its order. */
import { editors } from './editors.ts';
import type { System } from './system.ts';

export const systems: readonly System[] = [...editors];
