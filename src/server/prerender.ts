import { customElements } from '@lit-labs/ssr-dom-shim';
import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult } from 'lit';
import type { MtcElement } from '../base/element.ts';
import { oneOf } from '../lib/errors.ts';
import { element, raw, trusted } from '../embed-code/html.ts';
import type { Attributes, Html } from '../embed-code/html.ts';
import { lookup, sourceLocale } from '../i18n/locale.ts';
import { sheetsFor } from '../i18n/scripts.ts';
import type { AttributesOf } from '../widgets/attribute-types.ts';
import { elements } from '../widgets/elements.ts';
import { named, readAttributes, readChildren, readLang, readLanguage } from './asked.ts';
import type { Given } from './asked.ts';
import { translations } from './content.ts';
import { MtcPrerenderError } from './errors.ts';
import { addressIn } from './delivery.ts';
import { isGlobal } from './global-attributes.ts';
import type { globalAttributes } from './global-attributes.ts';
import { plain } from './plain.ts';

/** The tags that `prerender` accepts. */
export type MtcTag = keyof typeof elements;

type Value = string | number | boolean | null | undefined;

type Global = { [Name in 'lang' | (typeof globalAttributes)[number]]?: Value } & {
  [Name in `${'data' | 'aria'}-${string}`]?: Value;
};

/**
 * Attributes as a host page writes them. `false`, `null` and `undefined` leave one out. Without a tag, or where it may be any of them,
 * their names aren't checked before `prerender` is called.
 */
export type MtcAttributes<Tag extends MtcTag = MtcTag> = [MtcTag] extends [Tag]
  ? Readonly<Record<string, Value>>
  : Readonly<Global & AttributesOf<Tag>>;

// Before the first instance is made: on a server, an element gets its name from here.
for (const [tag, element] of Object.entries(elements))
  if (!customElements.get(tag)) customElements.define(tag, element);

/** One widget as HTML: what is in its root, in parts. */
export interface Prerendered {
  /** The attributes, with `lang` only if it was given: without it, the element follows the page's language. */
  attributes: Attributes;
  /** The box with the content. */
  box: string;
  /** The text of every sheet that it needs. */
  css: string;
}

/**
 * A widget as HTML, for hosts that render on a server: the tag with a declarative shadow root, and the whole text as its
 * children, for programs that do not read shadow roots. Where the script of the element runs, the element takes over the
 * HTML; without the script, the text is still there.
 *
 * @param tag Such as `mtc-article`.
 * @param attributes As on the tag, in a page.
 * @param locale The language of the words, a BCP 47 tag. If there is no such language, English is shown. Default: `lang` among
 * the attributes, else English. The tag gets a `lang` only from the attributes: without it, the element follows the nearest `lang`
 * of the page once its script runs, so that a switch of the page's language reaches it.
 * @param children HTML for slots, as a host page writes it between the tags. Default: none.
 * @throws {MtcPrerenderError} If the tag, an attribute, a value or the language is not valid.
 */
export function prerender<Tag extends MtcTag>(
  tag: Tag,
  attributes: MtcAttributes<Tag> = {} as MtcAttributes<Tag>,
  locale?: string,
  children = '',
): string {
  const asked = ask(tag, attributes, locale);
  const inside = readChildren(tag, children);
  // The text of the values, because two values may have the same JSON. The day, because a text may be overdue tomorrow.
  const key = JSON.stringify([tag, asked.given, asked.language, inside, new Date().toDateString()]);
  const known = written.get(key);
  if (known !== undefined) return known;
  const { attributes: own, box, css } = make(asked);
  const slot = element('div', { hidden: '' }, element('slot', {}));
  const root = element(
    'template',
    { shadowrootmode: 'open', shadowrootclonable: '' },
    withStyle(box, css),
    slot,
  );
  const html = element(tag, own, root, trusted(inside), trusted(plain(box))).text;
  if (written.size >= MANY) written.clear();
  written.set(key, html);
  return html;
}

/** Results, because a site shows the same few widgets again and again. */
const written = new Map<string, string>();
const MANY = 500;

// Inside the box, so that the element replaces it together with the content.
const withStyle = (box: string, css: string): Html => {
  const inside = box.indexOf('>') + 1;
  return trusted(box.slice(0, inside) + raw('style', {}, css).text + box.slice(inside));
};

/** A widget, as the caller asks for it. */
interface Asked {
  tag: MtcTag;
  given: Given;
  /** The `lang` of the tag, if it gets one. */
  lang: string | undefined;
  /** The language of the words. */
  language: string;
}

function ask(tag: MtcTag, attributes: object, locale: string | undefined): Asked {
  if (typeof tag !== 'string' || !Object.hasOwn(elements, tag))
    throw new MtcPrerenderError('unknown-tag', `<${named(tag)}>: expected ${oneOf(Object.keys(elements))}.`);
  const given = readAttributes(tag, attributes);
  const lang = readLang(tag, given);
  return { tag, given, lang, language: readLanguage(tag, locale ?? lang) };
}

/** The parts of a widget's HTML, for pages that are built from them. */
export const prerendered = (tag: MtcTag, attributes: MtcAttributes, locale?: string): Prerendered =>
  make(ask(tag, attributes, locale));

function make({ tag, given, lang, language }: Asked): Prerendered {
  const Element = elements[tag];
  const own = given.filter(([name]) => name !== 'lang');
  const renderer = new LitElementRenderer(tag);
  const element = renderer.element as MtcElement;
  element.report = (code, message) => {
    throw new MtcPrerenderError(code, message);
  };
  for (const [name, value] of own) {
    if (!isAttribute(Element, name))
      throw new MtcPrerenderError(
        'unknown-attribute',
        `<${tag} ${name}="${value}">: expected ${oneOf(attributesOf(Element))}.`,
      );
    element.attributeChangedCallback(name, null, value);
  }
  // As Lit does in a browser.
  element.willUpdate();
  const locale = nearest(language);
  const template = element.templateFor(locale);
  const html = collectResultSync(render(template, { customElementHostStack: [renderer] }));
  return {
    attributes: { ...Object.fromEntries(own), ...(lang !== undefined && { lang }) },
    box: tidy(html),
    css: cssOf(Element, locale),
  };
}

const found = new Map<string, string>();

/** The locale nearest to a language; English if there is none. */
export function nearest(language: string): string {
  const locale = found.get(language) ?? lookup(language, [sourceLocale, ...translations]) ?? sourceLocale;
  if (found.size < MANY) found.set(language, locale);
  return locale;
}

type Class = (typeof elements)[MtcTag];

const attributesOf = (element: Class): string[] =>
  element.observedAttributes.filter((name) => !isGlobal(name));

const isAttribute = (element: Class, name: string): boolean =>
  isGlobal(name) || attributesOf(element).includes(name);

/**
 * The box alone. Lit's markers go, because the element renders from scratch, and kramdown would show the marker `<?>` as text.
 * Photographs get their address on the web.
 */
function tidy(html: string): string {
  // The rest of the base class's template: a <div> with the slot for the children.
  const rest = html.lastIndexOf('<div', html.lastIndexOf('<slot'));
  return html
    .slice(0, rest)
    .replace(/<!--[^>]*-->|<\?[^>]*>|\n\s*/g, (found) => (found.startsWith('<') ? '' : ' '))
    .replace(/file:[^"\s]*\/generated\/media\//g, addressIn('exact', 'cdn/'))
    .trim();
}

const sheets = new Map<string, string>();

function cssOf(element: Class, locale: string): string {
  const key = `${element.name} ${locale}`;
  const known = sheets.get(key);
  if (known !== undefined) return known;
  const own = (element.elementStyles as CSSResult[]).map(({ cssText }) => cssText);
  // A button that needs the script is hidden until the script has run.
  const waiting = ':host(:not(:defined)) .note button{visibility:hidden}';
  const ofLocale = locale === sourceLocale ? [] : sheetsFor(locale).map(({ cssText }) => cssText);
  const text = [...own, ...ofLocale, waiting].join('').replace(/\s*\n\s*/g, ' ');
  sheets.set(key, text);
  return text;
}
