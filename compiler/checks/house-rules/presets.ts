/** Finds and reads presets: rules for a country, from which a clinic's own rules start. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { named } from '../../source/find-files.ts';
import type { ReportFor } from '../../source/find-files.ts';
import type { Report } from '../../source/problem.ts';
import { parseYaml } from '../../source/yaml.ts';
import type { Yaml } from '../../source/yaml.ts';
import { rulesFile } from './schema.ts';

/** The preset without rules. */
export const NO_PRESET = 'none';

const FOLDER = fileURLToPath(new URL('presets/', import.meta.url));

/** Presets for a language: `us-health` for a file `us-health.en.yaml`. Without a language, all. */
export const presetNames = (language = '[a-z]+'): string[] => [
  NO_PRESET,
  ...readdirSync(FOLDER)
    .flatMap((file) => new RegExp(`^(.+)\\.${language}\\.yaml$`).exec(file)?.[1] ?? [])
    .sort(),
];

/** The schema for editors, which know only one file at a time. */
export const rulesSchema = () =>
  rulesFile({ lists: {}, presetLists: {}, presets: presetNames(), ids: undefined });

export function readPreset(
  name: string,
  language: string,
  reportFor: ReportFor,
): { yaml: Yaml; report: Report } | undefined {
  if (name === NO_PRESET) return undefined;
  const file = `${FOLDER}${name}.${language}.yaml`;
  const report = reportFor({ path: named(file) });
  const yaml = parseYaml(readFileSync(file, 'utf8'), report);
  return yaml && { yaml, report };
}
