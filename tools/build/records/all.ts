/** Everything that is generated from the widgets' records, in one list. */
import { builtRecords } from './built.ts';
import { cms } from './cms.ts';
import { demo } from './demo.ts';
import { docs } from './docs.ts';
import { frameworks } from './frameworks.ts';
import { ids } from './ids.ts';
import type { Generated } from './generated.ts';
import { modules } from './modules.ts';
import { npm } from './npm.ts';
import { packageJson } from './package-json.ts';
import { php } from './php.ts';
import { phpLabels } from './php-labels.ts';
import { readmeTxt } from './readme-txt.ts';
import { sites } from './sites.ts';
import { systems } from './systems.ts';

export const allGenerated = async (): Promise<Generated[]> => [
  builtRecords(),
  ids(),
  ...modules(),
  ...frameworks(),
  ...packageJson(),
  ...php(),
  ...phpLabels(),
  readmeTxt(),
  ...sites(),
  ...docs(),
  ...demo(),
  ...npm(),
  ...(await cms()),
  ...systems(),
];
