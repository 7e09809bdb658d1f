/** Content systems. Rows with a test were run in the version that is named. */
import { kept, shown, unwrapped, withoutHtml } from './outcomes.ts';
import type { System } from './system.ts';

const link = '[link](#3-loader-and-link)';
/** The address inside code that is shown as text. */
const found = 'code + widget, code + link, code + link';
const css = 'css + code + twice, css + code + twice, css + code + twice';
/** Where the plugin brings the loader. */
const loaded = 'widget, widget, link';
/** WordPress's oEmbed. Its sandbox stops the links, and without scripts the title stays beside the frame. */
const oEmbed = 'frame without links, frame without links, part + frame without links + link';
const tagAndScript = '[tag + script](#1-tag-and-script)';

export const contentSystems = [
  {
    id: 'wordpress-plugin',
    name: 'WordPress with our plugin, any role',
    version: '6.1',
    keeps:
      'keeps the tag; makes a block of code that is pasted into the block editor (6.2 and 7.1); for authors and contributors it ' +
      'removes styles, scripts and iframes',
    start: 'integration',
    advice: '[block or shortcode](../integrations/wordpress/README.md)',
    test: 'test/cms/wordpress-rows.test.ts',
    outcomes: {
      ...kept,
      tag: loaded,
      placeholder: loaded,
      'link data-mtc': loaded,
      snippet: 'widget, widget, text',
      frame: 'nothing, nothing, nothing',
      address: oEmbed,
    },
  },
  {
    id: 'wordpress-administrator',
    name: 'WordPress, administrator or editor',
    version: '6.1',
    keeps: 'keeps the tag and the script; the classic editor breaks a paragraph between the tags',
    start: 'tag + script',
    advice: `${tagAndScript} in a Custom HTML block`,
    test: 'test/cms/wordpress-rows.test.ts',
    outcomes: { ...kept, address: oEmbed },
  },
  {
    id: 'wordpress-author',
    name: 'WordPress, author or contributor',
    version: '6.1',
    keeps: 'removes the tag, the script and the iframe; keeps `div` and `a` with `data-*`',
    start: 'link',
    advice: `${link}, or [oEmbed](#7-oembed)`,
    test: 'test/cms/wordpress-rows.test.ts',
    outcomes: { ...unwrapped, snippet: 'css + twice, css + twice, css + twice', address: oEmbed },
  },
  {
    id: 'mediawiki',
    name: 'MediaWiki',
    version: '1.39',
    keeps: 'shows the tag, the script, the iframe and `<a>` as text; keeps a `div` with `data-*`',
    start: 'integration',
    advice: '[placeholder and site script](../integrations/mediawiki/README.md)',
    test: 'test/cms/mediawiki.test.ts',
    outcomes: {
      'tag + script': found,
      tag: found,
      placeholder: 'widget, code + link, code + link',
      'link data-mtc': found,
      link: found,
      markdown: 'widget + title, code + link, code + link',
      flat: 'code + text + link, code + text + link, code + text + link',
      snippet: css,
      plain: 'code + text, code + text, code + text',
      frame: found,
      address: shown,
    },
  },
  {
    id: 'dokuwiki',
    name: 'DokuWiki',
    version: '2022-07-31',
    keeps: 'shows all HTML as text; turns addresses into links',
    start: 'address',
    advice: '[address](#3-loader-and-link), with the loader in the template',
    test: 'test/cms/dokuwiki.test.ts',
    outcomes: {
      'tag + script': 'code, code, code',
      tag: 'code, code, code',
      placeholder: found,
      'link data-mtc': found,
      link: found,
      markdown: 'widget + title, code + link, code + link',
      flat: 'code + part + link, code + part + link, code + part + link',
      snippet: css,
      plain: 'code + part, code + part, code + part',
      frame: found,
      address: shown,
    },
  },
  {
    id: 'hugo',
    name: 'Hugo',
    version: '0.111',
    keeps: 'leaves out HTML',
    start: 'markdown',
    advice: '[shortcode](../integrations/hugo/README.md), or a [Markdown link](#3-loader-and-link)',
    test: 'test/cms/hugo.test.ts',
    outcomes: withoutHtml,
  },
  {
    id: 'hugo-unsafe',
    name: 'Hugo with `unsafe` set',
    version: '0.111',
    keeps: 'keeps everything',
    start: 'markdown',
    advice: '[shortcode](../integrations/hugo/README.md), or a [Markdown link](#3-loader-and-link)',
    test: 'test/cms/hugo.test.ts',
    outcomes: { ...kept, markdown: shown },
  },
  {
    id: 'jekyll',
    name: 'Jekyll',
    version: '4.3',
    keeps: 'keeps everything',
    start: 'markdown',
    advice: '[include](../integrations/jekyll/README.md), or a [Markdown link](#3-loader-and-link)',
    test: 'test/cms/jekyll.test.ts',
    outcomes: { ...kept, markdown: shown },
  },
  {
    id: 'eleventy',
    name: 'Eleventy',
    version: '3',
    keeps: 'keeps everything',
    start: 'markdown',
    advice: '[Markdown link](#3-loader-and-link), or [`prerender`](npm.md)',
  },
  {
    id: 'drupal',
    name: 'Drupal',
    keeps: 'Basic HTML removes the tag, Full HTML keeps it',
    start: 'integration',
    advice: '[text format + library](../integrations/drupal/README.md)',
  },
  {
    id: 'joomla',
    name: 'Joomla',
    keeps: 'its filters and editor remove scripts and iframes; the editor removes unknown tags',
    start: 'integration',
    advice: '[custom module](../integrations/joomla/README.md)',
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    keeps: 'a Code Block keeps everything, on plans that include it',
    start: 'tag + script',
    advice: '[tag + script](../integrations/squarespace/README.md)',
  },
  {
    id: 'webflow',
    name: 'Webflow',
    keeps: 'a Code Embed keeps everything, up to 10,000 characters (newer help pages say 50,000)',
    start: 'tag + script',
    advice: '[tag + script](../integrations/webflow/README.md)',
  },
  {
    id: 'wix',
    name: 'Wix',
    keeps: 'accepts a script’s URL and a tag name',
    start: 'integration',
    advice: '[Custom Element](../integrations/wix/README.md)',
  },
  {
    id: 'sharepoint',
    name: 'SharePoint Online',
    keeps: 'has blocked scripts since 2026; keeps iframes from sites that it is set to allow',
    start: 'frame',
    advice: '[iframe](../integrations/sharepoint/README.md)',
  },
  {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    keeps: 'adds a script, but tracks your readers',
    start: 'integration',
    advice: '[avoid it if you can](../integrations/google-tag-manager/README.md)',
  },
] as const satisfies readonly System[];
