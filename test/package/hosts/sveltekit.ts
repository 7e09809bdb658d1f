/** SvelteKit with static pages. */
import type { HostProject } from './host-project.ts';

export const sveltekit: HostProject = {
  name: 'sveltekit',
  code: 'sveltekit',
  pages: [
    { path: '/article', widgets: ['article'] },
    { path: '/nav-footer', widgets: ['nav-footer'] },
  ],
  files: {
    'src/app.html': `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Host</title>
    <link rel="icon" href="data:," />
    %sveltekit.head%
  </head>
  <body>%sveltekit.body%</body>
</html>
`,
    'src/app.d.ts': `
/// <reference types="@sveltejs/kit" />
export {};
`,
    'src/routes/+layout.ts': 'export const prerender = true;\n',
    'src/routes/+layout.svelte': `
<script lang="ts">
  let { children } = $props();
</script>

<nav><a href="/article">article</a> <a href="/nav-footer">nav-footer</a></nav>
<main>{@render children()}</main>
`,
    'svelte.config.js': `
import adapter from '@sveltejs/adapter-static';

export default { kit: { adapter: adapter(), prerender: { entries: ['/article', '/nav-footer'] } } };
`,
    'vite.config.ts': `
import { sveltekit } from '@sveltejs/kit/vite';

export default { plugins: [sveltekit()] };
`,
    'tsconfig.json': `{ "extends": "./.svelte-kit/tsconfig.json", "compilerOptions": { "strict": true, "skipLibCheck": true } }\n`,
  },
  build: [['vite', 'build']],
  check: ['svelte-check', '--fail-on-warnings'],
  serve: { folder: 'build' },
};
