/** What people paste into the block editor, and what it becomes. */
import { existsSync, readFileSync } from 'node:fs';
import { wanted } from '../helpers/paste.ts';
import { address, code, placeholder, snippet } from './embeds.ts';
import type { Clipboard } from './systems/wordpress-editor.ts';
import type { WidgetsHost } from './widgets-host.ts';

type Attributes = Readonly<Record<string, string>>;

export interface Paste extends Clipboard {
  /** The attributes of each block that it becomes. */
  blocks: readonly Attributes[];
  /** The words of the paragraphs before and after the blocks. */
  words?: readonly string[];
}

const topic = 'medication-management';
const article = { widget: 'article', topic };
const card = { widget: 'service-card', service: 'tms' };
const empty = `<mtc-article topic="${topic}"></mtc-article>`;
const emptyCard = '<mtc-service-card service="tms"></mtc-service-card>';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The clipboard of an editor for code: the code, and the same as HTML in colours. */
const fromCodeEditor = (text: string): Clipboard => ({
  text,
  html: `<meta charset='utf-8'><div style="color: #fff">${text
    .split('\n')
    .map((line) => `<div><span>${escaped(line)}</span></div>`)
    .join('')}</div>`,
});

const all = {
  ...{ service: 'psychotherapy', layout: 'horizontal', 'heading-level': '4', hide: 'picture summary' },
  ...{ theme: 'dark', site: 'https://clinic.example/pages/?a=1&b=2', target: '_blank' },
};

/** The code that we hand out, as plain text and as HTML. */
export function pastes(widgets: WidgetsHost): Record<string, Paste> {
  const english = { ...article, lang: 'en' };
  const given = code('loader', 'exact', wanted('service-card', all, { locale: 'es' }))(widgets);
  const flat = `snippets/article.${topic}.en.flat.html`;
  const link = `<a data-mtc href="${address(widgets)}">Words</a>`;
  return {
    'the tag and its script': { text: code('tag')(widgets), blocks: [article] },
    'the loader and the tag': { text: code('loader')(widgets), blocks: [article] },
    'the tag without a link': { text: empty, blocks: [article] },
    'the tag as HTML': { html: `<meta charset='utf-8'>${empty}`, text: ' ', blocks: [article] },
    'the tag in a paragraph': { html: `<p>${empty}</p>`, blocks: [article] },
    'the tag from an editor for code': { ...fromCodeEditor(code('tag')(widgets)), blocks: [article] },
    'two tags': { text: `${empty}\n${emptyCard}`, blocks: [article, card] },
    'two tags in a paragraph': { html: `<p>${empty}${emptyCard}</p>`, blocks: [article, card] },
    'tags that are not closed': {
      text: `<mtc-article topic="${topic}" />\n<mtc-service-card service="tms">`,
      blocks: [article, card],
    },
    'a tag with all attributes': {
      text: given,
      blocks: [
        { widget: 'service-card', headingLevel: '4', ...all, lang: 'es', 'heading-level': undefined },
      ] as unknown as Attributes[],
    },
    'the saved form of a Custom HTML block': {
      text: `<!-- wp:html -->\n${code('loader')(widgets)}\n<!-- /wp:html -->`,
      blocks: [article],
    },
    'the saved form of the block': { text: code('wordpress')(widgets), blocks: [article] },
    'the shortcode': { text: code('shortcode')(widgets), blocks: [article] },
    'a shortcode with attributes': {
      text: '[mtc widget="service-card" service="tms" hide="picture summary" heading-level="3"]',
      blocks: [{ ...card, hide: 'picture summary', headingLevel: '3' }],
    },
    'the placeholder': { text: placeholder(''), blocks: [article] },
    'the marked link': { html: link, text: 'Words', blocks: [english] },
    'the address': { text: address(widgets), blocks: [english] },
    'an address with a look': {
      text: `${widgets.origin}/v0.1.0/embed/service-card/tms/es/?theme=dark`,
      blocks: [{ ...card, lang: 'es', theme: 'dark' }],
    },
    'the iframe': { text: code('iframe')(widgets), blocks: [english] },
    'the static snippet': { text: snippet(widgets), blocks: [english] },
    ...(existsSync(`dist/${flat}`) && {
      'the flat snippet': { text: widgets.text(flat).trim(), blocks: [english] },
    }),
    'a tag between paragraphs': {
      html: `<p>Words before.</p>${empty}<p>Words after.</p>`,
      blocks: [article],
      words: ['Words before.', 'Words after.'],
    },
    'a tag that is not closed, between paragraphs': {
      text: '<p>Words before.</p>\n<mtc-service-card service="tms" />\n<p>Words after.</p>',
      blocks: [card],
      words: ['Words before.', 'Words after.'],
    },
  };
}

/** Code in our texts that a reader may paste: fenced blocks of HTML, tags and shortcodes in a line. */
export function documented(widgets: WidgetsHost): Record<string, string> {
  const files = ['README.md', 'docs/cms.md', 'integrations/wordpress/README.md'];
  const found = [...files, 'integrations/wordpress/mtc-widgets/readme.txt'].flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const fenced = [...text.matchAll(/^ *```html\n(.*?)^ *```$/gms)].map(([, inside = '']) => inside.trim());
    const inline = [...text.replace(/^ *```.*?^ *```$/gms, '').matchAll(/`([^`\n]+)`/g)].map(
      ([, one = '']) => one,
    );
    return [...fenced, ...inline]
      .filter(
        (one) =>
          /<mtc-[^>]*>[^]*<\/mtc-|^\[mtc .*\]$|<(div|a) data-mtc|<iframe/.test(one) && !/<html|…/.test(one),
      )
      .map((one) => [`${file}: ${one.slice(0, 60).replace(/\s+/g, ' ')}`, widgets.fill(one)] as const);
  });
  return Object.fromEntries(found);
}
