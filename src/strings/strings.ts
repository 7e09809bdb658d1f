import { msg } from '@lit/localize';

/**
 * Every word of the interface. Each is a function, so that it is looked up when it is shown and never at import.
 * The clinic's own words are not here: they are in `content/`.
 */
export const strings = {
  skipToContent: () => msg('Skip to content'),

  publishedBy: () => msg('Published by'),
  author: () => msg('Author'),
  authorNotNamed: () => msg('Not named'),
  lastReview: () => msg('Last review'),
  reviewDateNotGiven: () => msg('No date given'),
  notYetReviewed: () => msg('Not yet reviewed.'),
  notYetReviewedText: () => msg('No clinician has checked this text so far.'),
  notTheClinic: () => msg('This text is the clinic’s. The site around it is not.'),
  readAtTheClinic: () => msg('Read it on the clinic’s own page'),
  sources: () => msg('Sources'),
  sourcesNone: () => msg('The clinic’s page names no sources for this text.'),

  keyFacts: () => msg('Key facts'),
  course: () => msg('What a course looks like'),
  week: () => msg('Week'),
  suitability: () => msg('Who it suits'),
  safety: () => msg('Safety: benefits and risks'),
  outOf100: () => msg('of 100'),
  questions: () => msg('Questions'),
  whereFromQuestion: () => msg('Where do these facts come from?'),
};

/** The words of the interface in one language. */
export type Strings = typeof strings;
