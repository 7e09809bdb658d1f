/**
 * Places: nodes of the page that request a widget. They are placeholders (`<div data-mtc="article" data-topic="…">`) and links to
 * embed pages. They belong to the page or its framework, so they keep their position, attributes and children.
 */
import { meant, stripQuotes } from '../../lib/attributes.ts';
import { isWidget, ownAttributes, parts, pieces, sharedAttributes, tagOf, widgets } from './widgets.ts';
import type { Widget } from './widgets.ts';
import { load } from './load.ts';
import { elementBeside, mark } from './beside.ts';
import { report } from './report.ts';

/** What a place requests. An attribute that is `null` is not set. */
interface Wish {
  widget: Widget;
  attributes: Record<string, string | null>;
}

const elements = new WeakMap<Element, HTMLElement>();
/** Our shadow roots in placeholders. */
const roots = new WeakMap<Element, ShadowRoot>();
/** Places whose widget is next to them. */
const followed = new Set<HTMLElement>();

export const hasOwnRoot = (place: Element): boolean => roots.has(place);

export const hasWidget = (place: Element): boolean => elements.has(place);

/** `data-*` attributes that are copied, for the observer. */
export const copied = [...new Set([...Object.values(ownAttributes).flat(), ...sharedAttributes])].map(
  (name) => `data-${name}`,
);

const noPlace =
  'html,head,head *,area,br,col,embed,hr,iframe,img,input,object,script,select,source,style,template,textarea,track,wbr,' +
  '.wp-embedded-content *,[contenteditable]:not([contenteditable=false i]) *';
const holders = `[data-mtc],${widgets.map(tagOf).join()}`;

/** Whether a widget must not be here: in something that is not rendered, in an editable region, in the fallback of a widget. */
function isLeftAlone(place: HTMLElement): boolean {
  const holder = place.parentElement?.closest(holders);
  const isFallback = holder && (elements.has(holder) || !holder.hasAttribute('data-mtc'));
  return isFallback || place.isContentEditable || place.matches(noPlace);
}

const embedPage = /\/embed\/([\w-]+)\/([\w-]+)\/([\w-]+)\//;
const hasLinks = Document.prototype.querySelector.call(document, 'script[data-links]');
const origin = hasLinks && new URL(import.meta.url).origin;

function wishOf(place: HTMLElement): Wish | undefined {
  const marked = place.getAttribute('data-mtc');
  const isLink = place instanceof HTMLAnchorElement;
  const [, inPath = '', id = '', lang = ''] = (isLink && embedPage.exec(place.pathname)) || [];
  // A fragment leads to a place in the page. It is what the words of a flat snippet have, whose widget would repeat them.
  const isOurs =
    place.classList.contains('mtc') || (isLink && !place.hash && place.origin === origin && isWidget(inPath));
  if ((marked === null && !(inPath && isOurs)) || isLeftAlone(place)) return undefined;
  const widget = isLink ? inPath : stripQuotes(marked ?? '');
  if (!isWidget(widget)) {
    report(
      isLink
        ? `${place.href}: expected the address of an embed page (…/embed/…), so it stays a plain link.`
        : `data-mtc="${marked ?? ''}": expected one of ${widgets.join(', ')}. Its fallback content is shown.`,
    );
    return undefined;
  }
  const names = [...ownAttributes[widget], ...sharedAttributes];
  const attributes: Wish['attributes'] = {};
  for (const name of names) {
    attributes[name] = meant(name, place.getAttribute(`data-${name}`));
  }
  const { attribute } = pieces[widget];
  if (isLink) Object.assign(attributes, { ...(attribute && { [attribute]: id }), lang });
  else if (attribute && !attributes[attribute]) {
    report(`data-mtc="${widget}": expected data-${attribute}. Its fallback content is shown.`);
    return undefined;
  }
  return { widget, attributes };
}

/** Updates what a place shows to what it requests. */
export function update(place: HTMLElement): void {
  const wish = place.isConnected ? wishOf(place) : undefined;
  const known = elements.get(place);
  if (known && known.localName !== (wish && tagOf(wish.widget))) remove(place, known);
  if (!wish) return;
  const element = elements.get(place) ?? put(place, wish.widget);
  if (!element) return;
  for (const [name, value] of Object.entries(wish.attributes)) {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  const root = roots.get(place);
  if (root) fillSlots(place, element);
  else void mark(element);
  load(element, wish.widget);
}

function put(place: HTMLElement, widget: Widget): HTMLElement | undefined {
  const made = document.createElement(tagOf(widget));
  const root = roots.get(place) ?? attachRoot(place);
  // An additional node would break the hydration of a framework.
  if (!root && (document.readyState !== 'complete' || isContested(place))) return undefined;
  const element = root ? made : elementBeside(place, made);
  elements.set(place, element);
  if (root) {
    element.setAttribute('exportparts', parts);
    fillSlots(place, element);
    root.replaceChildren(element);
  } else {
    followed.add(place);
    place.after(element);
  }
  return element;
}

/** Adds our own root, which leaves the children unchanged. Not to a component, which may need its own root. */
function attachRoot(place: HTMLElement): ShadowRoot | undefined {
  if (place.localName.includes('-') || place.hasAttribute('is') || place.shadowRoot) return undefined;
  try {
    const root = place.attachShadow({ mode: 'open' });
    root.append(document.createElement('slot'));
    roots.set(place, root);
    return root;
  } catch {
    return undefined;
  }
}

function remove(place: HTMLElement, element: HTMLElement): void {
  element.remove();
  elements.delete(place);
  followed.delete(place);
  const root = roots.get(place);
  if (root) fillSlots(place, root);
}

/** Passes the page's children on: as fallback, or as slotted content. */
function fillSlots(place: Element, holder: Element | ShadowRoot): void {
  const names = [...new Set(['', ...[...place.children].map(({ slot }) => slot)])];
  if ([...holder.children].map(({ slot }) => slot).join() === names.join() && holder.childElementCount)
    return;
  holder.replaceChildren(
    ...names.map((name) => Object.assign(document.createElement('slot'), { name, slot: name })),
  );
}

/** Moves each element with its place, and removes it with its place. */
export function keepBeside(): void {
  for (const place of followed) {
    const element = elements.get(place);
    if (!element) continue;
    if (!place.isConnected || !element.isConnected) countLoss(place);
    if (!place.isConnected) remove(place, element);
    else if (element.previousElementSibling !== place && !isContested(place)) place.after(element);
  }
}

/** How often a place or its widget was removed in this turn of the event loop, by its HTML. */
const losses = new Map<string, number>();

function countLoss({ outerHTML }: Element): void {
  if (!losses.size) setTimeout(() => losses.clear());
  losses.set(outerHTML, (losses.get(outerHTML) ?? 0) + 1);
}

/** Gives in to a page that immediately removes what is added, because otherwise neither would stop. */
const isContested = ({ outerHTML }: Element): boolean => (losses.get(outerHTML) ?? 0) > 20;
