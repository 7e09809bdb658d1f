import { msg, str } from '@lit/localize';

/**
 * Every string of the interface, by the widget that shows it. A group with the name of a widget is for that widget alone, and is
 * left out if the clinic has no content for it. Each string is a function, so that it is looked up when it is shown, and not at
 * import. The clinic's own texts are in `content/`.
 */

export const skipLink = {
  skipToContent: () => msg('Skip to content'),
};

export const review = {
  notYet: () => msg('Not yet reviewed.'),
  notYetText: () => msg('No clinician has checked this text so far.'),
  due: (date: string) => msg(str`This text was due for review on ${date}.`),
  withdrawn: () => msg('This text was withdrawn.'),
  successor: () => msg('Read this instead'),
};

export const provenance = {
  publishedBy: () => msg('Published by'),
  author: () => msg('Author'),
  authorNotNamed: () => msg('Not named'),
  written: () => msg('Written'),
  lastReview: () => msg('Last review'),
  reviewNotGiven: () => msg('No date given'),
  reviewer: () => msg('Reviewed by'),
  readingTime: () => msg('Reading time'),
  notTheClinic: () => msg('This text is the clinic’s. The site around it is not.'),
  readAtTheClinic: () => msg('Read it on the clinic’s own page'),
};

export const crisis = {
  checked: (month: string) =>
    msg(str`Numbers checked ${month}. If one doesn’t answer, call your local emergency number.`),
};

export const translation = {
  notChecked: () => msg('This is a translation. No translator or clinician has checked it yet.'),
  isOlder: () => msg('This translation is older than the English text.'),
  showOriginal: () => msg('Show the English original'),
  isOriginal: () => msg('This is the English original.'),
  showTranslation: () => msg('Show the translation'),
};

export const citation = {
  back: () => msg('Back to citation'),
};

export const article = {
  sources: () => msg('Sources'),
  sourcesNone: () => msg('The clinic’s page names none.'),
  terms: () => msg('Words in this text'),
};

export const tmsPanel = {
  contents: () => msg('On this page'),
  facts: () => msg('Key facts'),
  steps: () => msg('What it’s like'),
  suitability: () => msg('Who it suits'),
  safety: () => msg('Safety: benefits and risks'),
  questions: () => msg('Questions'),
  sources: () => msg('Where do these facts come from?'),
  next: () => msg('Next step'),
};
