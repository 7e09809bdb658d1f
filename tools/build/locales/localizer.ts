/** The tools of @lit/localize, set to this project: the languages are the folders in content/. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locale } from '@lit/localize-tools/lib/types/locale.js';
import { TransformLitLocalizer } from '@lit/localize-tools/lib/modes/transform.js';
import { sourceLocale } from '../../../src/i18n/locale.ts';

export const XLIFF = 'xliff';

/** The languages of content/, besides the source. */
export const shippedLocales = (): string[] =>
  readdirSync('content', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(media|en|\..*)$/.test(entry.name))
    .map(({ name }) => name)
    .sort();

/** `to`: where a compiled copy of the strings in each language goes. */
export const localizer = (locales: readonly string[], xliffDir = XLIFF, to = 'src/generated/strings') =>
  new TransformLitLocalizer({
    // Any tag will do, which its types do not know.
    sourceLocale: sourceLocale as unknown as Locale,
    targetLocales: [...locales] as unknown as Locale[],
    // Of its own: the tools would read every type that is installed, for six seconds.
    tsConfig: 'tools/build/locales/tsconfig.json',
    interchange: { format: 'xliff', xliffDir },
    output: { mode: 'transform', outputDir: to },
    baseDir: process.cwd(),
    resolve: (path) => resolve(path),
  });
