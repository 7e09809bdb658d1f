/** Vue with Vite. */
import type { HostProject } from './host-project.ts';
import { page, tsconfig, vitePage } from './vite-page.ts';

export const vue: HostProject = {
  name: 'vue',
  code: 'vue',
  pages: [page],
  files: {
    'index.html': vitePage('main.ts'),
    'src/main.ts': `
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('main');
`,
    'src/App.vue': `
<script setup lang="ts">
import Article from './Article.vue';
import NavFooter from './NavFooter.vue';
</script>

<template><Article /><NavFooter /></template>
`,
    'tsconfig.json': tsconfig({ jsx: 'preserve' }),
  },
  build: [['vite', 'build']],
  check: ['vue-tsc', '--noEmit'],
  serve: { folder: 'dist' },
};
