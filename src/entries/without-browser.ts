/**
 * What an entry is on an edge runtime: nothing, because there is no element to define, and Lit's build for browsers would stop there.
 * The conditions in the exports of package.json lead here.
 */
export {};
