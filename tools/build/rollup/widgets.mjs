import { tsImport } from 'tsx/esm/api';

/** The records of all widgets, and their names. */
export const { records, widgets } = await tsImport('../../../src/widgets/all.ts', import.meta.url);
