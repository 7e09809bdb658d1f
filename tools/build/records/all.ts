/** Everything that follows from the widgets' records, in one list. */
import type { Generated } from './generated.ts';
import { modules } from './modules.ts';

export const allGenerated = (): Generated[] => [...modules()];
