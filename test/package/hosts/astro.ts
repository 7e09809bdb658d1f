/** Astro with static pages. */
import type { HostProject } from './host-project.ts';

export const astro: HostProject = {
  name: 'astro',
  code: 'astro',
  pages: [
    { path: '/article', widgets: ['article'] },
    { path: '/nav-footer', widgets: ['nav-footer'] },
  ],
  files: {
    'tsconfig.json': `{ "extends": "astro/tsconfigs/strictest", "include": ["src", ".astro/types.d.ts"] }\n`,
  },
  build: [['astro', 'build']],
  check: ['astro', 'check'],
  serve: { folder: 'dist' },
};
