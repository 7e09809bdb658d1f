/** The widget as a page, for frames and for oEmbed. It can be read with scripts off. */
import { clinic } from '../generated/clinic.ts';
import { frameTag } from '../embed-code/embed-code.ts';
import { doctype, element, empty, lines, raw, trusted } from '../embed-code/html.ts';
import type { Html } from '../embed-code/html.ts';
import { direction } from '../i18n/locale.ts';
import { attributesOf, folderOfPage, recordOf, tagOf } from '../widgets/all.ts';
import type { Widget } from '../widgets/all.ts';
import { addressIn, published } from './delivery.ts';
import { nearest, prerender } from './prerender.ts';
import { plainTitleOf } from './title.ts';

const STYLE = 'html{font:16px/1.5 system-ui,sans-serif}body{margin:0;padding:1em}';

const meta = (name: string, content: string): Html => empty('meta', { name, content });

export function embedPage(widget: Widget, id: string, locale: string): string {
  const up = '../../../';
  const title = plainTitleOf(widget, id, locale);
  const language = nearest(locale);
  const address = addressIn('floating', `${folderOfPage(widget, id, locale)}oembed.json`);
  // Links open outside the frame, so that the clinic's page does not appear inside it.
  const html = prerender(tagOf(widget), { ...attributesOf(widget, id), target: '_top', lang: locale });
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
  const body = lines('', element('main', {}, lines('', trusted(html), '')), '');
  const page = lines('', element('head', {}, head), element('body', {}, body), '');
  return lines(doctype, element('html', { lang: language, dir: direction(language) }, page), '').text;
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
