/** Preact with Vite, which takes the components for React. */
import type { HostProject } from './host-project.ts';
import { page, tsconfig, vitePage } from './vite-page.ts';

export const preact: HostProject = {
  name: 'preact',
  code: 'preact',
  pages: [page],
  files: {
    'index.html': vitePage('main.tsx'),
    'src/main.tsx': `
import { render } from 'preact';
import { Article } from './article.tsx';
import { NavFooter } from './nav-footer.tsx';

const main = document.querySelector('main');
if (main) render(<><Article /><NavFooter /></>, main);
`,
    'tsconfig.json': tsconfig({
      ...{ jsx: 'react-jsx', jsxImportSource: 'preact', allowImportingTsExtensions: true },
      paths: {
        react: ['./node_modules/preact/compat/'],
        'react/jsx-runtime': ['./node_modules/preact/jsx-runtime/'],
      },
    }),
    'vite.config.ts': `
export default { resolve: { alias: { react: 'preact/compat' } } };
`,
  },
  build: [['vite', 'build']],
  check: ['tsc', '--noEmit'],
  serve: { folder: 'dist' },
};
