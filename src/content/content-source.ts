import { sourceLocale } from '../i18n/locale.ts';
import { languageNotLoaded, withPrefix } from '../lib/errors.ts';
import { addContent, hasLocale } from './store.ts';

/** Whether the content of an element can be shown. */
export type Availability =
  /** It can be shown in `locale`; `reason` says why that is not the language asked for. */
  | { state: 'ready'; locale: string; reason?: string | undefined }
  /** Until it has loaded, other content can be shown in `locale`, if there is one. */
  | { state: 'loading'; locale?: string; reason?: undefined }
  | { state: 'failed'; locale?: undefined; reason: string };

export const ready = (locale = sourceLocale, reason?: string): Availability => ({
  state: 'ready',
  locale,
  reason,
});

/** An element whose content has a language. */
export interface LocalizedElement extends Element {
  /** The language asked for where the element is. */
  language: string;
  requestUpdate(): void;
}

/** Where content comes from. It has the element update once more content has loaded. */
type ContentSource = (element: LocalizedElement) => Availability;

let source: ContentSource = byLanguage;

/** Replaces the source for all elements: a bundle has one language only, the loader loads one piece at a time. */
export function setContentSource(other: ContentSource): void {
  source = other;
}

export const availabilityOf: ContentSource = (element) => source(element);

/** English is built in. Another language is loaded first; where that fails, English is shown. */
export function byLanguage(element: LocalizedElement): Availability {
  const { language } = element;
  if (hasLocale(language)) return ready(language);
  if (/^en\b/.test(language)) return ready();
  return loadOnce(element, language, loadLanguage, { state: 'loading', locale: sourceLocale });
}

async function loadLanguage(language: string): Promise<Availability> {
  try {
    const { load } = await import('./languages.ts');
    const found = await load(language);
    if (found) addContent(found.locale, found.content);
    return ready(found?.locale);
  } catch (error) {
    return ready(sourceLocale, reportOnce(languageNotLoaded(error)));
  }
}

interface Load {
  result: Availability;
  done: Promise<void>;
}

const loads = new Map<string, Load>();

/** Loads a language or a file once, for all elements that need it, and updates each of them when it has loaded. */
export function loadOnce(
  element: LocalizedElement,
  name: string,
  start: (name: string) => Promise<Availability>,
  loading: Availability,
): Availability {
  const load: Load = loads.get(name) ?? {
    result: loading,
    done: start(name).then((result) => void (load.result = result)),
  };
  loads.set(name, load);
  if (load.result.state === 'loading') void load.done.then(() => element.requestUpdate());
  return load.result;
}

/** Warnings that are in the console: if the index of languages fails, each language fails with the same message. */
const reported = new Set<string>();

export function reportOnce(message: string): string {
  if (!reported.has(message)) console.warn(withPrefix(message));
  reported.add(message);
  return message;
}
