/** Ids of files, pages, terms and sources. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const IDS = 'ids of lower-case letters, digits and single hyphens';
