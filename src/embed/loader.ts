/**
 * The one script for a whole site: finds widgets in whatever form the host page's system has left them, now and as they
 * are added, and loads what the page shows.
 */
import { chunks } from '../chunks/files.ts';
import { version } from '../lib/version.ts';

/** By widget: the attribute that names its piece of content, and the piece that it shows without. */
const widgets: Record<string, readonly [attribute?: string, piece?: string]> = {
  article: ['topic', 'medication-management'],
  'service-card': ['service', 'tms'],
  'tms-panel': ['', 'tms'],
  'nav-footer': [],
  'skip-link': [],
};

const registry: CustomElementRegistry & { mtcLoader?: string } = customElements;
const told = new Set<string>();
const asked = new Set<string>();

function tell(message: string): void {
  if (!told.has(message)) console.error(`[mtc] ${message}`);
  told.add(message);
}

/** What editors type around a value, or their system makes of it. */
const bare = (value: string): string => value.replace(/^[\s"'«»‘-‟″]+|[\s"'«»‘-‟″]+$/g, '');

const file = (name: string): string => new URL(`./${name}-${chunks}.js`, import.meta.url).href;

function preload(name: string): void {
  if (asked.has(name)) return;
  asked.add(name);
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'modulepreload', href: file(name) }),
  );
}

/** Everything that an element needs, in one wave. */
function load(element: Element, widget: string): void {
  const [attribute, piece] = widgets[widget] ?? [];
  const id = (attribute && element.getAttribute(attribute)?.trim()) || piece;
  preload('core');
  if (id && /^[\w-]+$/.test(id)) preload(`${widget}.${id}`);
  if (!/^en\b|^$/i.test(element.closest<HTMLElement>('[lang]')?.lang ?? '')) preload('languages');
  if (asked.has(widget)) return;
  preload(widget);
  import(file(widget)).catch((error: unknown) => {
    const message = `<mtc-${widget}> can not be shown, its children are: ${String(error)}`;
    tell(message);
    const failed = Object.assign(new Event('mtc-error', { bubbles: true, composed: true }), {
      code: 'not-loaded',
      message,
    });
    document.querySelectorAll(`mtc-${widget}`).forEach((each) => each.dispatchEvent(failed));
  });
}

const create = (widget: string, attributes: Record<string, string>): Element => {
  const element = document.createElement(`mtc-${widget}`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** `<div data-mtc="article" data-topic="…">`: the element goes inside, and takes what stands there as its children. */
function fill(place: HTMLElement): void {
  const { mtc = '', ...data } = place.dataset;
  const widget = bare(mtc);
  delete place.dataset['mtc'];
  const [attribute] = widgets[widget] ?? [];
  const given = Object.entries(data).map(([name, value = '']) => [
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    bare(value),
  ]);
  const attributes = Object.fromEntries(given) as Record<string, string>;
  if (!widgets[widget])
    return tell(
      `data-mtc="${mtc}": expected one of ${Object.keys(widgets).join(', ')}. What stands there stays.`,
    );
  if (attribute && !attributes[attribute])
    return tell(`data-mtc="${widget}": expected data-${attribute}. What stands there stays.`);
  const element = create(widget, attributes);
  element.append(...place.childNodes);
  place.append(element);
}

const page = /\/embed\/([\w-]+)\/([\w-]+)\/([\w-]+)\//;
const script = document.querySelector<HTMLScriptElement>('script[data-links]');
const origin = script && new URL(import.meta.url).origin;

/** A link to an embed page: the element takes its place, and the link as its child. */
function replace(link: HTMLAnchorElement): void {
  const [, widget = '', id = '', lang = ''] = page.exec(link.pathname) ?? [];
  const isMarked = 'mtc' in link.dataset || link.classList.contains('mtc');
  const names = widgets[widget];
  if (link.closest(`mtc-${widget}`) || !(isMarked || link.origin === origin)) return;
  delete link.dataset['mtc'];
  if (!names)
    return isMarked ? tell(`${link.href}: expected a link to …/embed/…, it stays as it is.`) : undefined;
  const element = create(widget, { ...(names[0] && { [names[0]]: id }), lang });
  link.replaceWith(element);
  element.append(link);
}

function scan(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-mtc],a[href*="/embed/"]'))
    if (place instanceof HTMLAnchorElement) replace(place);
    else fill(place);
  for (const element of document.querySelectorAll(':not(:defined)')) {
    const [, widget] = /^mtc-(.*)/.exec(element.localName) ?? [];
    if (!widget) continue;
    for (const { name, value } of element.attributes)
      if (name !== 'label' && bare(value) !== value) element.setAttribute(name, bare(value));
    if (widgets[widget]) load(element, widget);
    else
      tell(
        `<mtc-${widget}>: expected one of ${Object.keys(widgets)
          .map((name) => `mtc-${name}`)
          .join(', ')}.`,
      );
  }
}

if (registry.mtcLoader)
  tell(`The loader is here twice: version ${registry.mtcLoader} is kept, ${version} is not used.`);
else {
  registry.mtcLoader = version;
  scan();
  new MutationObserver(scan).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-mtc'],
  });
}
