/** Files that the build writes before the catalogue. Types are checked without them. */
declare module '*/dist/cdn/integrity.json' {
  const integrity: Readonly<Record<string, string>>;
  export default integrity;
}

/** Made by catalogue/settings/guide-texts.ts: URLs by path. */
declare module 'virtual:guide-pictures' {
  const pictures: Readonly<Record<string, string>>;
  export default pictures;
}

declare module '*/dist/embed/titles.json' {
  type Titles = Readonly<Record<string, Readonly<Record<string, string>>>>;
  const titles: Readonly<Record<string, Titles>>;
  export default titles;
}
