import type { Embedded } from '../../src/embed-code/embed-code.ts';
import { lookup } from '../../src/i18n/locale.ts';
import { pieceOf } from '../../src/widgets/all.ts';
import type { Widget } from '../../src/widgets/all.ts';
import { attributesOf, childrenOf } from '../elements/html.ts';
import type { Args } from '../elements/html.ts';
import { locales, titleOf } from './published.ts';

/** Whether children have anything but words for slots. */
function hasFallback(children: string): boolean {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: children });
  for (const slotted of content.querySelectorAll('[slot]')) slotted.remove();
  return content.textContent.trim() !== '';
}

/**
 * A story's element, as the controls have it, for code to paste.
 *
 * @param pageLocale Of the page in the catalogue, which the page that it is pasted into need not share.
 */
export function embeddedOf(tag: string, args: Args, pageLocale: string): Embedded {
  const widget = tag.replace('mtc-', '') as Widget;
  const { lang, ...given } = attributesOf(args);
  const { id, attributes } = pieceOf(widget, given);
  const children = childrenOf(args);
  const asked = lang ?? pageLocale;
  const locale = lookup(asked, locales) ?? 'en';
  // What is no language goes along as it is: the console of the page says so then.
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
