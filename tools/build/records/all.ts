/** Everything that is generated from the widgets' records, in one list. */
import { builtRecords } from './built.ts';
import { docs } from './docs.ts';
import { frameworks } from './frameworks.ts';
import type { Generated } from './generated.ts';
import { modules } from './modules.ts';
import { packageJson } from './package-json.ts';
import { php } from './php.ts';
import { sites } from './sites.ts';

export const allGenerated = (): Generated[] => [
  builtRecords(),
  ...modules(),
  ...frameworks(),
  ...packageJson(),
  ...php(),
  ...sites(),
  ...docs(),
];
