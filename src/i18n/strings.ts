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
  due: (date: string) => msg(str`This information was due for review on ${date} and may be out of date.`),
  readAtTheClinic: () => msg('Read it on the clinic’s own page'),
  withdrawn: () => msg('This text was withdrawn.'),
  successor: () => msg('Read this instead'),
};

export const provenance = {
  publishedBy: () => msg('Published by'),
  preparedFor: () => msg('Prepared for'),
  author: () => msg('Author'),
  written: () => msg('Written'),
  reviewer: () => msg('Clinical review'),
  specialist: () => msg('Specialist review'),
  lastReview: () => msg('Last review'),
  funder: () => msg('Paid for by'),
  updates: () => msg('Updates'),
  readingTime: () => msg('Reading time'),
  noAuthorNoReview: () => msg('The clinic lists no author and no review date for this text.'),
  noAuthor: () => msg('The clinic lists no author for this text.'),
  noReview: () => msg('The clinic lists no review date for this text.'),
  notTheClinic: (clinic: string) =>
    msg(str`This information comes from ${clinic}. Other sites may show it; the clinic doesn’t run them.`),
  reportMistake: () => msg('Report a mistake in this text'),
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

/** For the embed page in a frame that blocks links. These are in the page itself, and in no script. */
export const framePage = {
  alone: () => msg('If a link or a phone number doesn’t work here, open this page by itself:'),
  notOpened: () => msg('If nothing opened, this frame blocks links. Copy the address:'),
  notCalled: () => msg('If nothing happened, this frame blocks calls and texts. Use your phone:'),
  openHere: () => msg('Open it here'),
  openAlone: () => msg('Open this page by itself'),
  close: () => msg('Close'),
};

export const citation = {
  back: () => msg('Back to citation'),
};

export const article = {
  points: () => msg('Key points'),
  sources: () => msg('Sources'),
  sourcesNone: () => msg('The clinic’s page does not list sources.'),
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
