/** Frameworks that render in the browser, and Angular, which writes only the tag on a server. */
import { follow, packageName } from './shown.ts';
import type { Shown, Writer } from './shown.ts';

const reactComponent = ({ name, component, own, props }: Shown): Record<string, string> => ({
  [`src/${name}.tsx`]: `
import { ${component} } from '${packageName}/react';

export const ${own} = () => (
  <${component}${props} onMtcNavigate={${follow}} />
);
`,
});

export const inBrowser = {
  angular: ({ name, tag, own, attributes }) => ({
    [`src/app/${name}.ts`]: `
import { CUSTOM_ELEMENTS_SCHEMA, Component } from '@angular/core';
import '${packageName}/${name}.js';
import type { MtcNavigateEvent } from '${packageName}';

@Component({
  selector: 'app-${name}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`<${tag}${attributes} (mtc-navigate)="follow($event)"></${tag}>\`,
})
export class ${own} {
  follow(event: MtcNavigateEvent) {
    console.info(event.page);
  }
}
`,
  }),

  vue: ({ name, own, tag, attributes }) => ({
    'vite.config.ts': `
import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag: string) => tag.startsWith('mtc-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
`,
    [`src/${own}.vue`]: `
<script setup lang="ts">
import '${packageName}/${name}.js';
import type {} from '${packageName}/vue';
</script>

<template>
  <${tag}${attributes} @mtc-navigate="${follow}" />
</template>
`,
  }),

  solid: ({ name, own, tag, attributes }) => ({
    [`src/${name}.tsx`]: `
import '${packageName}/${name}.js';
import type {} from '${packageName}/solid';

export const ${own} = () => (
  <${tag}${attributes} on:mtc-navigate={${follow}} />
);
`,
  }),

  preact: reactComponent,
  react: reactComponent,

  'react-18': ({ name, own, tag, attributes }) => ({
    [`src/${name}.tsx`]: `
import { useEffect, useRef } from 'react';
import '${packageName}/${name}.js';
import type { MtcNavigateEvent } from '${packageName}';
import type {} from '${packageName}/jsx';

export function ${own}() {
  const element = useRef<HTMLElementTagNameMap['${tag}']>(null);
  useEffect(() => {
    const follow = (event: MtcNavigateEvent) => console.info(event.page);
    element.current?.addEventListener('mtc-navigate', follow);
    return () => element.current?.removeEventListener('mtc-navigate', follow);
  }, []);
  return <${tag}${attributes} ref={element} />;
}
`,
  }),

  mdx: ({ name, component, props }) => ({
    [`src/${name}.mdx`]: `
import { ${component} } from '${packageName}/react'

<${component}${props} />
`,
  }),
} satisfies Record<string, Writer>;
