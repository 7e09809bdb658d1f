/** The frameworks and test runners in docs/npm.md: what was tried, and what a page of each can do. Tests hold each to it. */

export interface HostRow {
  /** The folder in test/package/hosts/. */
  name: string;
  label: string;
  /** Packages whose versions the row names. */
  packages: readonly string[];
  /** Whether a page has the words if no script runs. */
  hasWordsWithoutScripts?: boolean;
  /** Whether widgets follow a change of `lang` in the page. */
  hasLanguages?: boolean;
  /** Whether links of the host load no new page. */
  hasClientNavigation?: boolean;
  remarks: string;
}

const inBrowser = { hasWordsWithoutScripts: false, hasLanguages: true } as const;

export const hostRows: readonly HostRow[] = [
  {
    ...{ name: 'next', label: 'Next.js', packages: ['next', 'react'] },
    ...{ hasWordsWithoutScripts: true, hasLanguages: true, hasClientNavigation: true },
    remarks: 'Server components write the words. `next dev` reports no difference when it hydrates',
  },
  {
    ...{ name: 'nuxt', label: 'Nuxt', packages: ['nuxt', 'vue'] },
    ...{ hasWordsWithoutScripts: true, hasLanguages: true, hasClientNavigation: true },
    remarks: 'Nuxt 4 needs Node 22 and was not tried',
  },
  {
    ...{ name: 'sveltekit', label: 'SvelteKit', packages: ['@sveltejs/kit', 'svelte'] },
    ...{ hasWordsWithoutScripts: true, hasLanguages: true, hasClientNavigation: true },
    remarks: 'SvelteKit 3 needs Node 22 and was not tried',
  },
  {
    ...{
      name: 'astro',
      label: 'Astro',
      packages: ['astro'],
      hasWordsWithoutScripts: true,
      hasLanguages: true,
    },
    remarks: 'Astro 6 and later need Node 22 and were not tried',
  },
  {
    ...{ name: 'eleventy', label: 'Eleventy', packages: ['@11ty/eleventy'], hasWordsWithoutScripts: true },
    remarks: 'Markdown and Nunjucks. Markdown needs `markdownTemplateEngine`, because Liquid has no objects',
  },
  {
    ...{ name: 'angular', label: 'Angular', packages: ['@angular/core', '@angular/ssr'], ...inBrowser },
    remarks: 'With server-side rendering and hydration. Angular 22 needs Node 22 and was not tried',
  },
  {
    name: 'vue',
    label: 'Vue',
    packages: ['vue', 'vite'],
    ...inBrowser,
    remarks: '`vue-tsc` checks the attributes',
  },
  { name: 'solid', label: 'Solid', packages: ['solid-js', 'vite'], ...inBrowser, remarks: '' },
  {
    name: 'preact',
    label: 'Preact',
    packages: ['preact', 'vite'],
    ...inBrowser,
    remarks: 'The components of `./react`',
  },
  {
    name: 'react',
    label: 'React',
    packages: ['react', 'vite', '@mdx-js/rollup'],
    ...inBrowser,
    remarks: 'Also in MDX',
  },
  {
    name: 'react-18',
    label: 'React 18',
    packages: ['react', 'vite'],
    ...inBrowser,
    remarks: 'Only the tags. A handler needs an effect',
  },
  {
    name: 'vitest',
    label: 'Vitest',
    packages: ['vitest', 'jsdom', 'happy-dom'],
    remarks: 'As they come, also in other languages',
  },
  {
    name: 'jest',
    label: 'Jest',
    packages: ['jest', 'jest-environment-jsdom'],
    remarks: 'jsdom and ES modules',
  },
];

export function rowOf(name: string): HostRow {
  const row = hostRows.find((one) => one.name === name);
  if (!row)
    throw new Error(
      `found no row for the host "${name}", expected one of ${hostRows.map((one) => one.name).join(', ')}`,
    );
  return row;
}
