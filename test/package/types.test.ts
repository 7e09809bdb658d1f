/** The type declarations, with the strictest settings, which also check the package's own files. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { manifest, name, project, specifier, typecheck } from './project.ts';
import { app, main, wrong } from './react-app.ts';

const typed = Object.entries(manifest.exports).filter(
  ([, entry]) => typeof entry === 'object' && entry.types,
);
const uses = typed.map(([key], at) => `import type * as use${at} from '${specifier(key)}';`);
const every = `${uses.join('\n')}\nexport type All = ${typed.map((_, at) => `typeof use${at}`).join(' | ')};\n`;

/** Tags and events have types, whichever entry is imported. */
const page = `
import '${name}/article.js';
import { MtcServiceCard } from '${name}/service-card/element.js';
import type { MtcNavigateEvent } from '${name}';
import type { MtcProps } from '${name}/react';
import { MtcPrerenderError, prerender } from '${name}/server';
import elements from '${name}/custom-elements.json' with { type: 'json' };

const article = document.createElement('mtc-article');
const level: 1 | 2 | 3 | 4 | 5 | 6 = article.headingLevel;
article.addEventListener('mtc-navigate', (event) => { const page: string = event.page; return page; });
document.addEventListener('mtc-error', (event: GlobalEventHandlersEventMap['mtc-error']) => event.code === 'unknown-id');
export class Card extends MtcServiceCard {}
export const follow = (event: MtcNavigateEvent): string => event.detail.href;
const html: string = prerender('mtc-article', { topic: 'x', hidden: true }, 'es');
export const all = [level, html, elements.modules, new MtcPrerenderError('unknown-tag', '').code];
// @ts-expect-error: no such tag
prerender('mtc-artikel');
// @ts-expect-error: no such value
article.theme = 'sepia';
export const written = [
  // A newer version of the content may have other ids.
  prerender('mtc-service-card', { service: 'unknown', 'heading-level': '3', hide: 'picture summary', 'data-x': 1 }),
  prerender('mtc-article', { 'structured-data': '', 'aria-label': 'x', lang: null, theme: undefined }),
];
// @ts-expect-error: no such attribute
prerender('mtc-service-card', { headinglevel: 2 });
// @ts-expect-error: no such part to hide
prerender('mtc-service-card', { hide: 'picure' });
// @ts-expect-error: no such value
prerender('mtc-service-card', { layout: 'diagonal' });
// @ts-expect-error: not of this element
prerender('mtc-skip-link', { topic: 'x' });
// What an editor completes.
type Completed<Value> = Value extends string ? (string extends Value ? never : Value) : never;
export const service: Completed<MtcProps<'mtc-service-card'>['service']> = 'tms';
export const topic: Completed<MtcProps<'mtc-article'>['topic']> = 'medication-management';
export const page: Completed<MtcProps<'mtc-nav-footer'>['current']> = 'tms';
`;

/** The shape of Vue's and Svelte's own declarations, without those packages, as far as tsc can check it. */
const stubs = {
  'node_modules/vue/package.json': '{ "name": "vue", "types": "index.d.ts" }',
  'node_modules/vue/index.d.ts': `
    export interface HTMLAttributes { id?: string; class?: unknown; hidden?: boolean | '' }
    export interface PublicProps { key?: PropertyKey }
    export interface GlobalComponents {}`,
  'node_modules/svelte/package.json': '{ "exports": { "./elements": { "types": "./elements.d.ts" } } }',
  'node_modules/svelte/elements.d.ts': `
    export interface HTMLAttributes<T extends EventTarget> { id?: string | null; 'bind:this'?: T }
    export interface SvelteHTMLElements { p: HTMLAttributes<HTMLParagraphElement> }`,
  'node_modules/react-dom/package.json':
    '{ "exports": { "./client": { "types": "./client.d.ts", "default": "./client.js" } } }',
  'node_modules/react-dom/client.d.ts': `
    import type { ReactNode } from 'react';
    export function createRoot(place: Element): { render(node: ReactNode): void };`,
};
const vue = `
import type { GlobalComponents } from 'vue';
import type {} from '${name}/vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
export const right: Props<'mtc-article'> = {
  'topic': 'x', 'heading-level': '3', 'theme': 'dark', 'id': 'a', 'key': 1, 'onMtcNavigate': (event) => event.page,
};
export const camel: Props<'mtc-service-card'> = { headingLevel: 3 };
// As vue-tsc reads \`heading-level="3"\`.
export const text: Props<'mtc-service-card'> = { headingLevel: '3' };
// @ts-expect-error: no such attribute
export const wrong: Props<'mtc-article'> = { topik: 'x' };
// @ts-expect-error: no such value
export const value: Props<'mtc-service-card'> = { layout: 'diagonal' };
`;
const svelte = `
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from '${name}/svelte';

export const right: SvelteHTMLElements['mtc-article'] = {
  'topic': 'x', 'heading-level': 3, 'structured-data': '', 'id': 'a', 'onmtc-ready': (event) => event.type, 'on:mtc-error': (event) => event.code,
};
// @ts-expect-error: no such attribute
export const wrong: SvelteHTMLElements['mtc-article'] = { topik: 'x' };
// @ts-expect-error: no such value
export const value: SvelteHTMLElements['mtc-service-card'] = { layout: 'diagonal' };
`;

/** In the JSX of Solid and Preact, by their own declarations. */
const jsx = (framework: 'solid' | 'preact', module: string, event: string): string => `
import type { JSX } from '${module}';
import type {} from '${name}/${framework}';

type Tags = JSX.IntrinsicElements;
export const right: Tags['mtc-article'] = {
  'topic': 'x', 'heading-level': 3, 'structured-data': '', 'id': 'a', '${event}': (event) => event.page,
};
// @ts-expect-error: no such attribute
export const wrong: Tags['mtc-article'] = { topik: 'x' };
// @ts-expect-error: no such value
export const value: Tags['mtc-service-card'] = { layout: 'diagonal' };
`;

describe('declarations', () => {
  let folder: string;
  before(() => {
    const frameworks = { 'src/vue.ts': vue, 'src/svelte.ts': svelte, 'src/wrong.tsx': wrong };
    const others = {
      'src/solid.ts': jsx('solid', 'solid-js', 'on:mtc-navigate'),
      'src/preact.ts': jsx('preact', 'preact', 'onmtc-navigate'),
    };
    const react = { 'src/app.tsx': app, 'src/main.tsx': main };
    const files = {
      'src/every.ts': every,
      'src/page.ts': page,
      ...frameworks,
      ...others,
      ...react,
      ...stubs,
    };
    folder = project(files, ['react', '@types/react', 'solid-js', 'preact']);
  });

  it('resolve and report errors with "moduleResolution": "Bundler"', () => {
    const { status, output } = typecheck(folder, { allowImportingTsExtensions: true });
    assert.equal(status, 0, output);
  });

  it('resolve and report errors with "moduleResolution": "NodeNext"', () => {
    const node = { module: 'NodeNext', moduleResolution: 'NodeNext', allowImportingTsExtensions: true };
    const { status, output } = typecheck(folder, node);
    assert.equal(status, 0, output);
  });
});
