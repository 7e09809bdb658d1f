/** React 18 with Vite: the tags, because the components need React 19. */
import type { HostProject } from './host-project.ts';
import { react } from './react.ts';
import { page } from './vite-page.ts';

export const react18: HostProject = {
  ...react,
  name: 'react-18',
  code: 'react-18',
  pages: [page],
  files: {
    ...react.files,
    'vite.config.ts': `
import react from '@vitejs/plugin-react';

export default { plugins: [react()] };
`,
  },
};
