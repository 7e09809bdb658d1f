/** Nuxt with a server. */
import type { HostProject } from './host-project.ts';

export const nuxt: HostProject = {
  name: 'nuxt',
  code: 'nuxt',
  pages: [
    { path: '/article', widgets: ['article'] },
    { path: '/nav-footer', widgets: ['nav-footer'] },
  ],
  files: {
    'nuxt.config.ts': `
export default defineNuxtConfig({
  compatibilityDate: '2026-11-30',
  telemetry: false,
  app: { head: { htmlAttrs: { lang: 'en' }, link: [{ rel: 'icon', href: 'data:,' }] } },
});
`,
    'app.vue': `
<template>
  <div>
    <nav><NuxtLink to="/article">article</NuxtLink> <NuxtLink to="/nav-footer">nav-footer</NuxtLink></nav>
    <main><NuxtPage /></main>
  </div>
</template>
`,
    'tsconfig.json': `{ "extends": "./.nuxt/tsconfig.json" }\n`,
  },
  build: [['nuxt', 'build']],
  check: ['nuxt', 'typecheck'],
  serve: { command: ['node', '.output/server/index.mjs'] },
};
