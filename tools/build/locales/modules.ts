/** XLIFF → a plain typed module for each language, next to the pieces of content. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { localesWithXliff } from '../../../compiler/command.ts';
import { pseudo, pseudoLocale } from '../../../compiler/output/pseudo.ts';
import { XLIFF, localizer } from './localizer.ts';

const TO = 'src/generated/strings';

export async function writeModules(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'strings-'));
  try {
    const locales = localesWithXliff();
    await localizer(locales, XLIFF, join(scratch, 'built')).build();
    await writePseudo(join(scratch, 'pseudo'), join(scratch, 'built'));
    mkdirSync(TO, { recursive: true });
    const files = [...locales, pseudoLocale].map((locale) => `${locale}.ts`);
    for (const file of files)
      writeChanged(join(TO, file), typed(join(scratch, 'built', basename(file, '.ts'), 'strings.js')));
    for (const file of readdirSync(TO)) if (!files.includes(file)) rmSync(join(TO, file));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Each group must have the same keys as in the source language, or it does not compile. */
function typed(path: string): string {
  const code = readFileSync(path, 'utf8')
    .replace(/^\/\*\*.*?\*\/\n/s, '')
    .replace(/^export const (\w+) = /gm, "export const $1: (typeof Strings)['$1'] = ");
  return `// Written by npm run locales. Do not edit.\nimport type * as Strings from '../../i18n/strings.ts';\n\n${code}`;
}

/** Writes only changed files, because a watcher reloads on each write. */
function writeChanged(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

async function writePseudo(xliffDir: string, to: string): Promise<void> {
  await localizer([pseudoLocale], xliffDir, to).writeInterchangeFiles();
  const path = join(xliffDir, `${pseudoLocale}.xlf`);
  const target = (source: string): string =>
    source
      .split(/(<[^>]*>|&\w+;)/)
      .map((part, index) => (index % 2 ? part : pseudo(part)))
      .join('');
  const text = readFileSync(path, 'utf8').replace(
    /<source>(.*?)<\/source>/gs,
    (whole, source: string) => `${whole}<target>${target(source)}</target>`,
  );
  writeFileSync(path, text);
  await localizer([pseudoLocale], xliffDir, to).build();
}
