/** React 19 and MDX, with Vite. */
import type { HostProject } from './host-project.ts';
import { page, tsconfig, vitePage } from './vite-page.ts';

export const react: HostProject = {
  name: 'react',
  code: 'react',
  pages: [page, { path: '/mdx.html', widgets: ['article'], code: 'mdx' }],
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
    'mdx.html': vitePage('mdx.jsx'),
    'src/mdx.jsx': `
import { createRoot } from 'react-dom/client';
import Article from './article.mdx';

createRoot(document.querySelector('main')).render(<Article />);
`,
    'tsconfig.json': tsconfig({ jsx: 'react-jsx', allowImportingTsExtensions: true }),
    'vite.config.ts': `
import mdx from '@mdx-js/rollup';
import react from '@vitejs/plugin-react';

export default {
  plugins: [{ enforce: 'pre' as const, ...mdx() }, react()],
  build: { rolldownOptions: { input: ['index.html', 'mdx.html'] } },
};
`,
  },
  build: [['vite', 'build']],
  check: ['tsc', '--noEmit'],
  serve: { folder: 'dist' },
};
