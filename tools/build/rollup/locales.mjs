/** Files that elements load later: their names, what they contain instead of Lit, and how they are found. */
import { resolve } from 'node:path';

/** Modules that become a separate file, by how they are imported. */
const LATER = { './languages.ts': 'locales', './structured-data.ts': 'description' };

/**
 * A file that an element loads later is next to the script, under its hashed name. A classic script may come from another
 * origin. It knows its own URL only as `import.meta.url`, which Rollup replaces with `document.currentScript`.
 */
export const loadedLater = ({ names, format }) => ({
  name: 'loaded-later',
  transform(code, id) {
    if (format !== 'iife' || !/\/src\/(content|parts)\/[\w-]+\.ts$/.test(id)) return null;
    const found = (whole, specifier) =>
      specifier in LATER
        ? `import(new URL('./${names.get(LATER[specifier])}', import.meta.url).href)`
        : whole;
    return { code: code.replace(/import\('([^']+)'\)/g, found), map: null };
  },
  resolveDynamicImport: (specifier) =>
    specifier in LATER ? { id: `./${names.get(LATER[specifier])}`, external: 'absolute' } : null,
});

/** The index of languages, after each file has its name. */
export const localesBeside = ({ names, locales }) => ({
  name: 'locales-beside',
  load(id) {
    if (!id.endsWith('/generated/locales.ts')) return null;
    const lines = locales.map((locale) => `${JSON.stringify(locale)}: './${names.get(locale)}',`);
    return `const files = {${lines.join('')}};
      export const locales = Object.fromEntries(Object.entries(files).map(([locale, file]) => [locale, () =>
        import(new URL(file, import.meta.url).href)
          .then((words) => words.content ? words : Promise.reject('it has no content'))
          .catch((error) => { throw new Error(file + ': ' + error); }),
      ]));`;
  },
});

/** Remembers the name of a file. */
export const named = ({ names, as }) => ({
  name: 'named',
  generateBundle(_, bundle) {
    names.set(as, Object.keys(bundle)[0]);
  },
});

/**
 * Templates and style sheets as data: the result of Lit's tags, without Lit. Any copy of Lit 3 accepts them, so one file
 * works for every bundle on a page.
 */
export function litAsData() {
  const stand = '\0lit-as-data';
  const code = `
    export const html = (strings, ...values) => ({ ['_$litType$']: 1, strings, values });
    export const unsafeCSS = (cssText) => ({ cssText });`;
  return {
    name: 'lit-as-data',
    resolveId: (id) => (id === 'lit' ? stand : null),
    load: (id) => (id === stand ? code : null),
  };
}

/** Everything in one language, whatever the page's language. Nothing is loaded later. */
export function oneLocale(locale) {
  const stand = '\0one-locale';
  const src = (path) => JSON.stringify(resolve('src', path));
  return {
    name: 'one-locale',
    resolveId: (id) => (id === 'one-locale' ? stand : null),
    load(id) {
      if (id.endsWith('/generated/locales.ts')) return 'export const locales = {};';
      if (id !== stand) return null;
      return `
        import ${src('entries/mtc.ts')};
        import { addContent } from ${src('content/store.ts')};
        import { setContentSource } from ${src('content/content-source.ts')};
        import { withPresentation } from ${src('i18n/locale-presentation.ts')};
        import { content } from ${src(`generated/${locale}/locale.ts`)};
        addContent('${locale}', withPresentation('${locale}', content));
        setContentSource(() => ({ state: 'ready', locale: '${locale}' }));`;
    },
  };
}
