/** Every row of the tables in docs/cms.md, in their order. */
import { contentSystems } from './content-systems.ts';
import { editors } from './editors.ts';
import { filters } from './filters.ts';
import type { System } from './system.ts';

export const tables: Readonly<Record<string, readonly System[]>> = {
  systems: contentSystems,
  editors,
  filters,
};

export const systems: readonly System[] = Object.values(tables).flat();

export function systemOf(id: string): System {
  const found = systems.find((system) => system.id === id);
  if (!found)
    throw new Error(`found the system "${id}", expected one of ${systems.map((one) => one.id).join(', ')}`);
  return found;
}
