/** Eleventy: a page in Markdown, and one in Nunjucks. */
import { codeFiles } from './host-project.ts';
import type { HostProject } from './host-project.ts';

export const eleventy: HostProject = {
  name: 'eleventy',
  code: 'eleventy',
  pages: [
    { path: '/article', widgets: ['article'] },
    { path: '/nav-footer', widgets: ['nav-footer'] },
    { path: '/nunjucks', widgets: ['article'] },
  ],
  files: { 'nunjucks.njk': codeFiles('eleventy', 'article')['article.md'] ?? '' },
  build: [
    ['eleventy'],
    // What a CDN serves.
    ['cp', '-r', 'node_modules/@mindtherapyclinic/widgets/dist', '_site/v0'],
  ],
  serve: { folder: '_site' },
};
