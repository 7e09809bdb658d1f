/** Solid with Vite. */
import type { HostProject } from './host-project.ts';
import { page, tsconfig, vitePage } from './vite-page.ts';

export const solid: HostProject = {
  name: 'solid',
  code: 'solid',
  pages: [page],
  files: {
    'index.html': vitePage('main.tsx'),
    'src/main.tsx': `
import { render } from 'solid-js/web';
import { Article } from './article.tsx';
import { NavFooter } from './nav-footer.tsx';

const main = document.querySelector('main');
if (main) render(() => <><Article /><NavFooter /></>, main);
`,
    'tsconfig.json': tsconfig({
      ...{ jsx: 'preserve', jsxImportSource: 'solid-js', allowImportingTsExtensions: true },
    }),
    'vite.config.ts': `
import solid from 'vite-plugin-solid';

export default { plugins: [solid()] };
`,
  },
  build: [['vite', 'build']],
  check: ['tsc', '--noEmit'],
  serve: { folder: 'dist' },
};
