/** The messages in the console and in `mtc-error`. Each names the element, what was given and what was expected. */

/** What went wrong, for programs; `message` is for people. */
export type MtcErrorCode =
  'unknown-id' | 'bad-attribute' | 'swallowed-page' | 'no-target' | 'not-shown' | 'not-loaded';

/** The valid values, for a sentence that ends with them. */
export const oneOf = (values: readonly string[]) =>
  `one of ${values.map((value) => `"${value}"`).join(', ')}`;

export const badAttribute = (tag: string, attribute: string, given: string, expected: string) =>
  `<${tag} ${attribute}="${given}">: expected ${expected}.`;

export const languageNotLoaded = (error: unknown) =>
  `Another language could not be loaded, so English is shown: ${error}.`;

export const contentNotLoaded = (tag: string, error: unknown) =>
  `<${tag}> could not be loaded, so its fallback content is shown: ${error}.`;

export const notRendered = (what: string, error: unknown) =>
  `${what} could not be rendered, so the fallback content is shown: ${error}.`;

export const swallowedPage = (tag: string) =>
  `<${tag}> is not closed, so it contains the rest of the page: expected <${tag}></${tag}>.`;

export const secondCopy = (tag: string, kept: string, left: string) =>
  `<${tag}> is defined twice: version ${kept} is used, version ${left} is not.`;

/** Every line in the console starts with the same prefix, so that you can find and filter them. */
export const withPrefix = (message: string) => `[mtc] ${message}`;
