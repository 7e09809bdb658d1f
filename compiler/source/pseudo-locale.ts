/** The locale of English with accents, for tests and Storybook. */
export const pseudoLocale = 'en-XA';
