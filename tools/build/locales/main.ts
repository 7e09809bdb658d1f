/**
 * `npm run locales`: extracts the interface strings for translators, lists missing and stale translations of the interface
 * and of the content, and writes a module for each language. `--modules` only writes the modules.
 */
import { runOnce } from '../../../compiler/cache.ts';

/** All that the modules are made from, and the modules. */
const PATHS = [
  'src/i18n/strings.ts',
  'xliff',
  'tools/build/locales',
  'package-lock.json',
  'src/generated/strings',
];

async function modules(): Promise<{ lines: []; code: number }> {
  const { writeModules } = await import('./modules.ts');
  await writeModules();
  return { lines: [], code: 0 };
}

if (process.argv.includes('--modules')) await runOnce(PATHS, ['modules'], modules);
else {
  const { table } = await import('./table.ts');
  const isWhole = await table();
  await modules();
  process.exitCode = isWhole ? 0 : 1;
}
