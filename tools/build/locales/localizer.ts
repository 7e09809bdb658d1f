/** The tools of @lit/localize, configured for this project. The languages are the folders in content/. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locale } from '@lit/localize-tools/lib/types/locale.js';
import { TransformLitLocalizer } from '@lit/localize-tools/lib/modes/transform.js';
import { isLocale } from '../../../compiler/source/find-files.ts';
import { sourceLocale } from '../../../src/i18n/locale.ts';

export const XLIFF = 'xliff';

/** The languages of content/, except the source language. */
export const shippedLocales = (): string[] =>
  readdirSync('content', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isLocale(entry.name) && entry.name !== sourceLocale)
    .map(({ name }) => name)
    .sort();

/** @param to Folder for a compiled copy of the strings in each language. */
export const localizer = (locales: readonly string[], xliffDir = XLIFF, to = 'src/generated/strings') =>
  new TransformLitLocalizer({
    // Any tag works, but the types do not say so.
    sourceLocale: sourceLocale as unknown as Locale,
    targetLocales: [...locales] as unknown as Locale[],
    // A separate configuration: with the project's own, the tools read every installed type, which takes six seconds.
    tsConfig: 'tools/build/locales/tsconfig.json',
    interchange: { format: 'xliff', xliffDir },
    output: { mode: 'transform', outputDir: to },
    baseDir: process.cwd(),
    resolve: (path) => resolve(path),
  });
