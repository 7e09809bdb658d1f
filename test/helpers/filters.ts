/** The filters and Markdown tools of integrations/systems/filters.ts, called as their documentation says. */
import { readFileSync } from 'node:fs';
import { evaluate } from '@mdx-js/mdx';
import { minify } from 'html-minifier-terser';
import MarkdownIt from 'markdown-it';
import type { Page } from 'puppeteer-core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import sanitizeHtml from 'sanitize-html';
import type { filters } from '../../integrations/systems/filters.ts';
import { first, last } from '../cms/published.ts';
import { githubMarkdown, remark, sanitized } from './rehype.mjs';

type Filter = (pasted: string, page: Page) => Promise<string> | string;

const inHtml = (pasted: string): string => `<p>${first}</p>\n${pasted}\n<p>${last}</p>`;
const inMarkdown = (pasted: string): string => `${first}\n\n${pasted}\n\n${last}`;

const purify = readFileSync('node_modules/dompurify/dist/purify.min.js', 'utf8');

/** With every option on. */
export const minified = (html: string): Promise<string> =>
  minify(html, {
    collapseBooleanAttributes: true,
    collapseWhitespace: true,
    removeAttributeQuotes: true,
    removeComments: true,
    removeEmptyAttributes: true,
    removeOptionalTags: true,
    removeRedundantAttributes: true,
    minifyCSS: true,
  });

/** By the id of a row, for each row that names test/dist/filters.test.ts. */
export const runFilter: Record<(typeof filters)[number]['id'], Filter> = {
  dompurify: async (pasted, page) => {
    await page.evaluate(purify);
    return page.evaluate(`DOMPurify.sanitize(${JSON.stringify(inHtml(pasted))})`) as Promise<string>;
  },
  'sanitize-html': (pasted) => sanitizeHtml(inHtml(pasted)),
  'rehype-sanitize': (pasted) => sanitized(inHtml(pasted)),
  unwrap: (pasted) => inHtml(pasted).replace(/<\/?(?:mtc-[\w-]+|template)\b[^>]*>/g, ''),
  lines: (pasted) => inHtml(pasted).replace(/\n/g, '<br>\n'),
  minifier: (pasted) => minified(inHtml(pasted)),
  'markdown-it-html': (pasted) => new MarkdownIt({ html: true }).render(inMarkdown(pasted)),
  'markdown-it': (pasted) => new MarkdownIt().render(inMarkdown(pasted)),
  remark: (pasted) => remark(inMarkdown(pasted)),
  github: (pasted) => githubMarkdown(inMarkdown(pasted)),
  mdx: async (pasted) => renderToString(createElement((await evaluate(inMarkdown(pasted), runtime)).default)),
};
