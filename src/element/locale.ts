import { sourceLocale } from '../lib/locale.ts';
import { addContent, hasLocale } from './content.ts';
import { errors, said } from './errors.ts';

interface Answer {
  locale?: string;
  /** Why another language could not be loaded. */
  failure?: string;
}

/** By language asked for. Each is asked for once, and so is each file. */
const answers = new Map<string, Answer & { known: Promise<void> }>();

/** Failures that the console was told of: the index of languages serves several. */
const told = new Set<string>();

let only: string | undefined;

/** Has every element shown in one locale, whatever the page's language is: for a bundle that carries no other. */
export function showOnly(locale: string): void {
  only = locale;
}

/**
 * The locale for a language. English is here; where another has to be fetched first, nothing yet, and `whenKnown` is
 * called once it has come, or has failed to.
 */
export function localeFor(language: string, whenKnown: () => void): Answer {
  if (only) return { locale: only };
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
    const { load } = await import('../locale/index.ts');
    const found = await load(language);
    if (found) addContent((locale = found.locale), found.content);
  } catch (error) {
    const failure = (answer.failure = errors.notLoaded(error));
    if (!told.has(failure)) console.warn(said(failure));
    told.add(failure);
  }
  answer.locale = locale ?? sourceLocale;
}
