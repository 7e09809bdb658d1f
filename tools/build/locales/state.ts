/** The state of the interface's translation, by language. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@lit/localize-tools/lib/types/locale.js';
import { XLIFF, localizer } from './localizer.ts';

type Contents = readonly (string | { untranslatable: string })[];

export interface State {
  locale: string;
  /** Texts of the source that have no translation. */
  missing: string[];
  /** Translations whose source was removed or changed. */
  stale: string[];
  /** Translations that are the same as the source, and are not marked `translate="no"`. */
  same: string[];
  translated: number;
}

const textOf = (contents: Contents): string =>
  contents.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join('');

export function statesOf(locales: readonly string[], xliffDir = XLIFF): State[] {
  const tool = localizer(locales, xliffDir);
  const { messages, errors } = tool.extractSourceMessages();
  if (errors.length > 0) throw new Error(errors.map((error) => String(error.messageText)).join('\n'));
  const source = new Map(messages.map(({ name, contents }) => [name, textOf(contents as Contents)]));
  const { translations } = tool.readTranslationsSync();
  return locales.map((locale) => {
    const targets = new Map(
      (translations.get(locale as unknown as Locale) ?? []).map(({ name, contents }) => [
        name,
        textOf(contents as Contents),
      ]),
    );
    const kept = onPurpose(join(xliffDir, `${locale}.xlf`));
    const done = [...source].filter(([name]) => targets.get(name)?.trim());
    return {
      locale,
      missing: [...source].filter(([name]) => !targets.get(name)?.trim()).map(([, text]) => text),
      stale: [...targets].filter(([name]) => !source.has(name)).map(([, text]) => text),
      same: done
        .filter(([name, text]) => targets.get(name) === text && !kept.includes(name))
        .map(([, text]) => text),
      translated: done.length,
    };
  });
}

/** Units that XLIFF marks as not to be translated. */
function onPurpose(path: string): string[] {
  if (!existsSync(path)) return [];
  return [...readFileSync(path, 'utf8').matchAll(/<trans-unit\b[^>]*>/g)]
    .filter(([tag]) => tag.includes('translate="no"'))
    .map(([tag]) => /\bid="([^"]*)"/.exec(tag)?.[1] ?? '');
}
