/** The sentences that the console and `mtc-error` say. Each is built from what was given, and what was expected. */

/** What went wrong, for programs; `message` says it for people. */
export type MtcErrorCode =
  'unknown-id' | 'bad-attribute' | 'swallowed-page' | 'no-target' | 'not-shown' | 'not-loaded';

/** The valid values, for a sentence that ends in them. */
export const oneOf = (values: readonly string[]) =>
  `one of ${values.map((value) => `"${value}"`).join(', ')}`;

export const errors = {
  attribute: (tag: string, attribute: string, given: string, expected: string) =>
    `<${tag} ${attribute}="${given}">: expected ${expected}.`,

  notLoaded: (error: unknown) => `Another language can not be shown, English is: ${String(error)}.`,

  noPiece: (tag: string, error: unknown) =>
    `The words of <${tag}> can not be loaded, its children are shown: ${String(error)}.`,

  swallowedPage: (tag: string) =>
    `<${tag}> holds a part of the page, shown after it. Close the tag: <${tag}></${tag}>.`,

  notShown: (what: string, error: unknown) => `${what} can not be shown, the children are: ${String(error)}.`,

  secondCopy: (tag: string, kept: string, left: string) =>
    `<${tag}> is here twice: version ${kept} is kept, version ${left} is not used.`,
};

/** Every line in the console starts the same, so that it can be found and filtered. */
export const said = (message: string) => `[mtc] ${message}`;
