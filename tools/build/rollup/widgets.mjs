import { tsImport } from 'tsx/esm/api';

/** The names of all widgets, from their records. */
export const { widgets } = await tsImport('../../../src/widgets/all.ts', import.meta.url);
