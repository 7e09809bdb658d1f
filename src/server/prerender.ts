import { customElements } from '@lit-labs/ssr-dom-shim';
import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult, TemplateResult } from 'lit';
import type { MtcElement } from '../base/element.ts';
import { oneOf } from '../lib/errors.ts';
import { element, raw, trusted } from '../embed-code/html.ts';
import type { Attributes, Html } from '../embed-code/html.ts';
import { lookup, sourceLocale } from '../i18n/locale.ts';
import { sheetsFor } from '../i18n/scripts.ts';
import { elements } from '../widgets/elements.ts';
import { named, readAttributes, readChildren, readLanguage } from './asked.ts';
import type { Given } from './asked.ts';
import { translations } from './content.ts';
import { MtcPrerenderError } from './errors.ts';
import { addressIn } from './delivery.ts';
import { plain } from './plain.ts';

/** The tags that `prerender` accepts. */
export type MtcTag = keyof typeof elements;

/** Attributes as in a host page. `false`, `null` and `undefined` leave one out. */
export type MtcAttributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

// Before the first instance, because an element on a server gets its name from here.
for (const [tag, element] of Object.entries(elements))
  if (!customElements.get(tag)) customElements.define(tag, element as unknown as CustomElementConstructor);

/** The lifecycle methods that `prerender` calls, in the order in which Lit calls them in a browser. */
interface Inside {
  locale: string;
  willUpdate(): void;
  render(): TemplateResult | symbol;
  attributeChangedCallback(name: string, old: string | null, value: string): void;
  report(code: MtcPrerenderError['code'], message: string): void;
}

/** One widget as HTML: its box, its style sheets and its attributes. */
export interface Prerendered {
  /** The attributes, including `lang`. */
  attributes: Attributes;
  /** The box with the content. */
  box: string;
  /** Every style sheet that it needs, as text. */
  css: string;
}

/**
 * A widget as HTML, for hosts that render on a server: the tag with a declarative shadow root, and the whole text as its
 * children, for software that does not look into shadow roots. The script of the element takes it over when it runs. Without
 * the script, the text is still there.
 *
 * @param tag Such as `mtc-article`.
 * @param attributes The attributes of the tag.
 * @param locale A BCP 47 tag. For a language that does not exist, English is used. Default: the attribute `lang`, or English.
 * @param children HTML between the tags, for slots. Default: none.
 * @throws {MtcPrerenderError} If a tag, an attribute, a value or a language is invalid.
 */
export function prerender(
  tag: MtcTag,
  attributes: MtcAttributes = {},
  locale?: string,
  children = '',
): string {
  const asked = ask(tag, attributes, locale);
  const inside = readChildren(tag, children);
  // The key contains the values as read, because two values may have the same JSON, and the day, because a review may become due.
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

/** A cache, because a site shows the same few widgets again and again. */
const written = new Map<string, string>();
const MANY = 500;

// Inside the box, so that it is removed when the element renders its own.
const withStyle = (box: string, css: string): Html => {
  const inside = box.indexOf('>') + 1;
  return trusted(box.slice(0, inside) + raw('style', {}, css).text + box.slice(inside));
};

/** A requested widget. */
interface Asked {
  tag: MtcTag;
  given: Given;
  language: string;
}

function ask(tag: MtcTag, attributes: MtcAttributes, locale: string | undefined): Asked {
  if (typeof tag !== 'string' || !Object.hasOwn(elements, tag))
    throw new MtcPrerenderError('unknown-tag', `<${named(tag)}>: expected ${oneOf(Object.keys(elements))}.`);
  const given = readAttributes(tag, attributes);
  return { tag, given, language: readLanguage(tag, locale, given) };
}

/** The parts of a prerendered widget, for pages that are made of them. */
export const prerendered = (tag: MtcTag, attributes: MtcAttributes, locale?: string): Prerendered =>
  make(ask(tag, attributes, locale));

function make({ tag, given, language }: Asked): Prerendered {
  const Element = elements[tag];
  const own = given.filter(([name]) => name !== 'lang');
  const renderer = new LitElementRenderer(tag);
  const element = renderer.element as MtcElement as unknown as Inside;
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
  element.locale = nearest(language);
  element.willUpdate();
  const html = collectResultSync(render(element.render(), { customElementHostStack: [renderer] }));
  return {
    attributes: { ...Object.fromEntries(own), lang: language },
    box: tidy(html),
    css: cssOf(Element, element.locale),
  };
}

const found = new Map<string, string>();

/** The locale nearest to a language, or English. */
export function nearest(language: string): string {
  const locale = found.get(language) ?? lookup(language, [sourceLocale, ...translations]) ?? sourceLocale;
  if (found.size < MANY) found.set(language, locale);
  return locale;
}

/** Attributes that every element may have, besides its own. */
const everywhere = /^(id|class|style|slot|part|dir|title|hidden|role|tabindex|(data|aria)-[\w.-]+)$/;

type Class = (typeof elements)[MtcTag];

const attributesOf = (element: Class): string[] =>
  (element as unknown as { observedAttributes: string[] }).observedAttributes.filter(
    (name) => !everywhere.test(name),
  );

const isAttribute = (element: Class, name: string): boolean =>
  everywhere.test(name) || attributesOf(element).includes(name);

/** Only the box, without Lit's markers, because the element renders again. Photographs get a URL. */
function tidy(html: string): string {
  // The rest of the base class's template: the slot for the children, in a <div>.
  const rest = html.lastIndexOf('<div', html.lastIndexOf('<slot'));
  return html
    .slice(0, rest)
    .replace(/<!--[^>]*-->|\n\s*/g, (found) => (found.startsWith('<') ? '' : ' '))
    .replace(/file:[^"\s]*\/generated\/media\//g, addressIn('exact', 'cdn/'))
    .trim();
}

const sheets = new Map<string, string>();

function cssOf(element: Class, locale: string): string {
  const key = `${element.name} ${locale}`;
  const known = sheets.get(key);
  if (known !== undefined) return known;
  const own = (element.elementStyles as CSSResult[]).map(({ cssText }) => cssText);
  // A control that needs a script is hidden until the script runs.
  const waiting = ':host(:not(:defined)) .note button{visibility:hidden}';
  const ofLocale = locale === sourceLocale ? [] : sheetsFor(locale).map(({ cssText }) => cssText);
  const text = [...own, ...ofLocale, waiting].join('').replace(/\s*\n\s*/g, ' ');
  sheets.set(key, text);
  return text;
}
