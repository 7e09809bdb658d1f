/** Frameworks that render on a server: the words are in the HTML. */
import { packageName } from './shown.ts';
import type { Writer } from './shown.ts';
import { scriptTag } from '../published.ts';

const server = `import { prerender } from '${packageName}/server';`;

export const onServer = {
  next: ({ name, component, props }) => ({
    [`app/${name}/page.tsx`]: `
import { ${component} } from '${packageName}/react';

export default function Page() {
  return <${component}${props} />;
}
`,
  }),

  'next-client': ({ name, component, own, props }) => ({
    [`app/${name}.tsx`]: `
'use client';
import { ${component} } from '${packageName}/react';

export function ${own}() {
  return <${component}${props} onMtcNavigate={(event) => console.info(event.page)} />;
}
`,
  }),

  // Vue sets v-html again when it hydrates, and the shadow root that the parser made is lost: vuejs/core#15138.
  nuxt: ({ name, given }) => ({
    'plugins/mtc.client.ts': `
import '${packageName}';

export default defineNuxtPlugin(() => {});
`,
    [`server/api/${name}.get.ts`]: `
${server}

export default defineEventHandler(() => prerender(${given}));
`,
    [`pages/${name}.vue`]: `
<script setup lang="ts">
import { h } from 'vue';

const { data } = await useFetch('/api/${name}');
const Html = () => h('div', { innerHTML: data.value });
</script>

<template>
  <Html />
</template>
`,
  }),

  sveltekit: ({ name, given }) => ({
    [`src/routes/${name}/+page.server.ts`]: `
${server}

export const load = () => ({ html: prerender(${given}) });
`,
    [`src/routes/${name}/+page.svelte`]: `
<script lang="ts">
  import '${packageName}/${name}.js';

  let { data } = $props();
</script>

{@html data.html}
`,
  }),

  astro: ({ name, given }) => ({
    [`src/pages/${name}.astro`]: `
---
${server}
---
<Fragment set:html={prerender(${given})} />
<script>import '${packageName}/${name}.js';</script>
`,
  }),

  // In a <div>, because Markdown puts an unknown tag into a paragraph, which ends at the first block inside.
  eleventy: ({ name, given }, published) => ({
    'eleventy.config.js': `
${server}

// Liquid, which Markdown files are read with otherwise, has no objects.
export const config = { markdownTemplateEngine: 'njk' };

export default (config) => {
  config.addShortcode('mtc', (tag, attributes, locale) => \`<div>\${prerender(tag, attributes, locale)}</div>\`);
};
`,
    [`${name}.md`]: `
{% mtc ${given} %}

${scriptTag(published, 'floating', `${name}.js`)}
`,
  }),
} satisfies Record<string, Writer>;
