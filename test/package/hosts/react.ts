/** React 19 and MDX, with Vite. */
import type { HostProject } from './host-project.ts';
import { pages, tsconfig, vitePage } from './vite-page.ts';

export const react: HostProject = {
  name: 'react',
  code: 'react',
  pages,
  files: {
    'index.html': vitePage('main.tsx'),
    'src/main.tsx': `
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Article } from './article.tsx';
import { NavFooter } from './nav-footer.tsx';

const main = document.querySelector('main');
if (main) createRoot(main).render(<StrictMode><Article /><NavFooter /></StrictMode>);
`,
    'tsconfig.json': tsconfig({ jsx: 'react-jsx', allowImportingTsExtensions: true }),
    'vite.config.ts': `
import react from '@vitejs/plugin-react';

export default { plugins: [react()] };
`,
  },
  build: [['vite', 'build']],
  check: ['tsc', '--noEmit'],
  serve: { folder: 'dist' },
};

/** The same components, imported in Markdown. */
export const mdx: HostProject = {
  ...react,
  name: 'mdx',
  code: 'mdx',
  files: {
    'index.html': vitePage('main.jsx'),
    'src/main.jsx': `
import { createRoot } from 'react-dom/client';
import Article from './article.mdx';
import NavFooter from './nav-footer.mdx';

createRoot(document.querySelector('main')).render(<><Article /><NavFooter /></>);
`,
    'vite.config.js': `
import mdx from '@mdx-js/rollup';
import react from '@vitejs/plugin-react';

export default { plugins: [{ enforce: 'pre', ...mdx() }, react()] };
`,
  },
};
