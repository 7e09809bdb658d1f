/** The widget as a page, for frames and for oEmbed. It can be read with scripts off. */
import { clinic } from '../generated/clinic.ts';
import { frameTag } from '../embed-code/embed-code.ts';
import { doctype, element, empty, lines, raw, trusted } from '../embed-code/html.ts';
import type { Html } from '../embed-code/html.ts';
import { hasStrings, wordsIn } from '../content/store.ts';
import { direction, sourceLocale } from '../i18n/locale.ts';
import { framePage } from '../i18n/strings.ts';
import { attributesOf, folderOfPage, recordOf, tagOf } from '../widgets/all.ts';
import type { Widget } from '../widgets/all.ts';
import { addressIn, published } from './delivery.ts';
import { nearest, prerender } from './prerender.ts';
import { plainTitleOf } from './title.ts';

const STYLE = [
  'html{font:16px/1.5 system-ui,sans-serif}',
  'body{margin:0;padding:1em}',
  '.address{user-select:all;font-weight:600;overflow-wrap:anywhere}',
  '.alone{max-inline-size:34em;margin:1em 0 0}',
  '.note{position:absolute;inset:auto;inset-inline:1em auto;box-sizing:border-box;inline-size:34em;' +
    'max-inline-size:calc(100% - 2em);margin:0;padding:1em;border:2px solid;border-radius:.5em;' +
    'background:Canvas;color:CanvasText;box-shadow:0 .25em 1em #0006}',
  '.note [hidden]{display:none!important}',
  '.note p{margin:0 0 .5em}',
  '.note a,.note button{display:inline-block;min-block-size:2.75em;margin-inline-end:1em;color:inherit;font:inherit;font-weight:600;' +
    'line-height:2.75}',
  '.note button{padding:0 1em;border:1px solid;border-radius:.5em;background:none;cursor:pointer}',
].join('');

/** Without scripts, a browser does not look into a shadow root for the target of a link. So such a link is only text. */
const WITHOUT_SCRIPTS =
  '.contents{display:none!important}a[href^="#"]{pointer-events:none;color:inherit!important;text-decoration:none!important}';

const meta = (name: string, content: string): Html => empty('meta', { name, content });

export function embedPage(widget: Widget, id: string, locale: string): string {
  const up = '../../../';
  const title = plainTitleOf(widget, id, locale);
  const language = nearest(locale);
  const address = addressIn('floating', `${folderOfPage(widget, id, locale)}oembed.json`);
  // Links have no target here: in a sandbox without scripts, a link can only open in the frame. `frame.js` lets them leave it.
  const html = prerender(tagOf(widget), { ...attributesOf(widget, id), lang: locale }).replace(
    '<style>',
    `${element('noscript', {}, raw('style', {}, WITHOUT_SCRIPTS)).text}$&`,
  );
  const head = lines(
    '',
    empty('meta', { charset: 'utf-8' }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('referrer', 'no-referrer'),
    meta('robots', 'noindex'),
    meta('color-scheme', 'light dark'),
    element('title', {}, `${title} · ${clinic.name}`),
    empty('link', { rel: 'icon', href: 'data:,' }),
    empty('link', { rel: 'alternate', type: 'application/json+oembed', href: address, title }),
    raw('style', {}, STYLE),
    element('script', { type: 'module', src: `${up}../cdn/${widget}.js`, crossorigin: 'anonymous' }),
    element('script', { src: `${up}frame.js`, defer: '' }),
    '',
  );
  const main = element('main', {}, lines('', trusted(html), ''));
  const body = lines(
    '',
    main,
    ...notes(addressIn('floating', folderOfPage(widget, id, locale)), language),
    '',
  );
  const page = lines('', element('head', {}, head), element('body', {}, body), '');
  return lines(doctype, element('html', { lang: language, dir: direction(language) }, page), '').text;
}

/**
 * What to do where a frame blocks links and calls: a line for frames without scripts, which can't find out, and a note that
 * `frame.js` shows at a link that was blocked.
 */
function notes(address: string, locale: string): Html[] {
  const words = wordsIn(locale, 'framePage', framePage);
  const language = hasStrings(locale) ? locale : sourceLocale;
  const own = { lang: language, dir: direction(language) };
  const link = { rel: 'noopener', referrerpolicy: 'no-referrer' };
  const close = { type: 'button', popovertarget: 'note', popovertargetaction: 'hide' };
  return [
    element(
      'noscript',
      {},
      element(
        'p',
        { class: 'alone', ...own },
        `${words.alone()} `,
        element('bdi', { class: 'address' }, address),
      ),
    ),
    element(
      'div',
      {
        class: 'note',
        id: 'note',
        popover: '',
        role: 'dialog',
        'aria-labelledby': 'why address',
        tabindex: '-1',
        autofocus: '',
        ...own,
      },
      element(
        'div',
        { id: 'why' },
        element('p', { class: 'page' }, words.notOpened()),
        element('p', { class: 'number' }, words.notCalled()),
      ),
      element('p', {}, element('bdi', { id: 'address', class: 'address' })),
      element('a', { class: 'page', target: '_self', ...link }, words.openHere()),
      element('a', { class: 'host', href: address, ...link }, words.openAlone()),
      element('button', close, words.close()),
    ),
  ];
}

/** The oEmbed answer for the page: https://oembed.com. */
export function oembed(widget: Widget, id: string, locale: string): string {
  const title = plainTitleOf(widget, id, locale);
  const src = addressIn('floating', folderOfPage(widget, id, locale));
  const frame = frameTag({ widget, id, locale, title }, published(), 'floating', {
    class: 'wp-embedded-content',
    sandbox: 'allow-scripts',
    width: '600',
    style: 'border:0;max-width:100%',
  });
  // WordPress keeps a quotation, links and one frame, and shows the quotation until the frame has reported its height.
  const link = element('a', { href: src }, title);
  const html = element('blockquote', { class: 'wp-embedded-content' }, link).text + frame.text;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: clinic.name,
    provider_url: clinic.site,
    cache_age: 3600,
    width: 600,
    height: recordOf(widget).frameHeight,
    html,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
