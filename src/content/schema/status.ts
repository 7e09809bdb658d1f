/** Who stands behind a piece. */
import type { Status } from '../../lib/piece.ts';
import { choice } from '../expect.ts';

const STATUSES = ['published', 'pending'] as const satisfies readonly Status[];

export const status = () => choice(STATUSES);
