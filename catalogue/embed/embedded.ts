import type { Embedded } from '../../src/embed-code/embedded.ts';
import { lookup } from '../../src/i18n/locale.ts';
import { pieceOf } from '../../src/widgets/all.ts';
import type { Widget } from '../../src/widgets/all.ts';
import { attributesOf, childrenOf } from '../elements/html.ts';
import type { Args } from '../elements/html.ts';
import { locales, titleOf } from './published.ts';

/** Whether the children contain anything besides slotted content. */
function hasFallback(children: string): boolean {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: children });
  for (const slotted of content.querySelectorAll('[slot]')) slotted.remove();
  return content.textContent.trim() !== '';
}

/**
 * A story's element with the values of the controls, for code to paste.
 *
 * @param pageLocale The language of the catalogue's page, which may differ from the page that the code is pasted into.
 */
export function embeddedOf(tag: string, args: Args, pageLocale: string): Embedded {
  const widget = tag.replace('mtc-', '') as Widget;
  const { lang, ...given } = attributesOf(args);
  const { id, attributes } = pieceOf(widget, given);
  const children = childrenOf(args);
  const asked = lang ?? pageLocale;
  const locale = lookup(asked, locales) ?? 'en';
  // An invalid language is passed on, so that the console of the page reports it.
  const isKnown = locale !== 'en' || /^en\b/.test(asked) || lang === undefined;
  return {
    widget,
    id,
    locale,
    title: titleOf(widget, id, locale),
    attributes: { ...(!isKnown && { lang }), ...attributes },
    children,
    hasFallback: hasFallback(children),
  };
}
