/** The id of the catalogue's page that shows a file of the repository. */
export const pages: Readonly<Record<string, string>> = {
  'docs/cms.md': 'paste-it-in-embed-on-your-cms--docs',
  'docs/privacy.md': 'paste-it-in-what-we-promise-on-privacy--docs',
  'docs/brand.md': 'tokens-match-your-brand--docs',
  'docs/languages.md': 'content-languages--docs',
  'content/README.md': 'content-write-content--docs',
  'docs/accessibility.md': 'accessibility-statement--docs',
  'CHANGELOG.md': 'changes-code-and-content--docs',
};

/** The target of a link in a file: another site, a place in the file, a page of the catalogue, or a file. */
export type Target = { kind: 'site' | 'place' | 'page'; href: string } | { kind: 'file'; path: string };

export function targetOf(href: string, file: string): Target {
  if (/^[a-z]+:/i.test(href)) return { kind: 'site', href };
  if (href.startsWith('#')) return { kind: 'place', href };
  const { pathname, hash } = new URL(href, `https://repository.invalid/${file}`);
  const path = decodeURI(pathname.slice(1));
  const page = pages[path];
  return page ? { kind: 'page', href: `./?path=/docs/${page}${hash}` } : { kind: 'file', path };
}

/** The ids of the headings of one file, the same as on GitHub, so that links work there and here. */
export function slugger(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count ? `${slug}-${count}` : slug;
  };
}
