/** The version of this copy, reported if a page has two copies. A test keeps it equal to package.json. */
export const version = '0.1.0';
