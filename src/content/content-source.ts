import { sourceLocale } from '../i18n/locale.ts';
import { addContent, hasLocale } from './store.ts';
import { errors, withPrefix } from '../lib/errors.ts';

export interface Answer {
  /** Empty while nothing can be shown: a piece of content is on its way, or has failed to come. */
  locale?: string;
  /** Why another language could not be loaded. */
  failure?: string;
}

/** By language asked for. Each is asked for once, and so is each file. */
const answers = new Map<string, Answer & { known: Promise<void> }>();

/** Failures that are in the console. Several languages fail alike if their index does. */
const reported = new Set<string>();

/** Whose words come from somewhere. */
export interface LocalizedElement extends Element {
  /** What is asked for where it stands. */
  language: string;
}

/** Tells the locale in which an element can be shown, and calls `whenKnown` once more has come. */
type Supply = (element: LocalizedElement, whenKnown: () => void) => Answer;

let supply: Supply = byLanguage;

/** Has the content of every element come from elsewhere: from a bundle of one language, a piece at a time. */
export function setContentSource(other: Supply): void {
  supply = other;
}

export const localeFor: Supply = (element, whenKnown) => supply(element, whenKnown);

/**
 * The locale for a language. English is here; where another has to be fetched first, nothing yet, and `whenKnown` is
 * called once it has come, or has failed to.
 */
export function byLanguage({ language }: Pick<LocalizedElement, 'language'>, whenKnown: () => void): Answer {
  if (hasLocale(language)) return { locale: language };
  if (/^en\b/.test(language)) return { locale: sourceLocale };
  let answer = answers.get(language);
  if (!answer) {
    const asked: Answer = {};
    answer = Object.assign(asked, { known: load(language, asked) });
    answers.set(language, answer);
  }
  if (!answer.locale) void answer.known.then(whenKnown);
  return answer;
}

async function load(language: string, answer: Answer): Promise<void> {
  let locale: string | undefined;
  try {
    const { load } = await import('./languages.ts');
    const found = await load(language);
    if (found) addContent((locale = found.locale), found.content);
  } catch (error) {
    const failure = (answer.failure = errors.languageNotLoaded(error));
    if (!reported.has(failure)) console.warn(withPrefix(failure));
    reported.add(failure);
  }
  answer.locale = locale ?? sourceLocale;
}
