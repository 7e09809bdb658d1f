/** The sentences that the console and `mtc-error` say. Each is built from what was given, and what was expected. */

const list = (values: readonly string[]) => values.map((value) => `"${value}"`).join(', ');

export const errors = {
  value: (tag: string, attribute: string, given: string, expected: string) =>
    `<${tag} ${attribute}="${given}">: expected ${expected}.`,

  oneOf: (tag: string, attribute: string, given: string, valid: readonly string[]) =>
    `<${tag} ${attribute}="${given}">: expected one of ${list(valid)}.`,

  tokens: (tag: string, attribute: string, unknown: readonly string[], valid: readonly string[]) =>
    `<${tag} ${attribute}>: ${list(unknown)} not known; expected any of ${list(valid)}.`,

  swallowedPage: (tag: string) =>
    `<${tag}> holds a part of the page. HTML knows no self-closing custom elements: write <${tag}></${tag}>. ` +
    'What it holds is shown after it.',

  noTarget: (tag: string, href: string) =>
    `<${tag} href="${href}">: the page has no element of that id, and no <main>. Give the id of the main content.`,

  renderFailed: (tag: string, error: unknown) =>
    `<${tag}> could not be shown here (${String(error)}). Its children are shown in its place.`,

  secondCopy: (kept: string, left: string) =>
    `The page loads these widgets twice: version ${kept} is kept, version ${left} is not used. ` +
    'Keep one of the two script tags.',

  foreign: (tag: string) => `<${tag}> is already defined by other code, so it is left alone.`,

  canNotRender: (error: unknown) =>
    `The widgets can not be shown on this page (${String(error)}). Their children are left as they are.`,
};

/** Every line in the console starts the same, so that it can be found and filtered. */
export const said = (message: string) => `[mtc] ${message}`;
