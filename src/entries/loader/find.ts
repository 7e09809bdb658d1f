/** Finds tags and places in what is on the page, and in what is added to it: each node once, open shadow roots included. */
import { tagOf, widgets } from './widgets.ts';
import { unmarkSaved } from './beside.ts';
import { load } from './load.ts';
import { copied, hasOwnRoot, hasWidget, keepBeside, update } from './places.ts';
import { report } from './report.ts';

/** Looks at a part of the page. */
export function look(part: Element | Document | ShadowRoot, met?: Set<Node>): void {
  // Not the part's own: a form's field, or a picture of the document, may have taken this name.
  const { prototype } = part instanceof Element ? Element : part === document ? Document : DocumentFragment;
  for (const element of [part, ...prototype.querySelectorAll.call(part as Document, '*')])
    if (element instanceof Element) {
      met?.add(element);
      attempt(lookAt, element);
    }
}

/** One node that cannot be read does not stop the others. */
function attempt<Node extends Element>(what: (node: Node) => void, node: Node): void {
  try {
    what(node);
  } catch (error) {
    report(`An element could not be read, so it was left as it is: ${String(error)}`);
  }
}

/** No form, whose fields may have taken any name of what is asked of it. */
const isPlace = (element: Node): element is HTMLElement =>
  element instanceof HTMLElement &&
  !(element instanceof HTMLFormElement) &&
  (element.localName === 'a' || element.hasAttribute('data-mtc') || hasWidget(element));

function lookAt(element: Element): void {
  const name = element.localName;
  if (name.startsWith('mtc-')) {
    const widget = widgets.find((known) => tagOf(known) === name);
    if (widget) load(element, widget);
    else report(`<${name}>: expected one of ${widgets.map(tagOf).join(', ')}.`);
    unmarkSaved(element);
    return;
  }
  if (isPlace(element)) update(element);
  if (element.shadowRoot && !hasOwnRoot(element)) enter(element.shadowRoot);
  else if (name.includes('-')) expectRoot(name);
}

const observed = new WeakSet<Node>();

/** Follows a document or an open root from now on, and looks at what is there. */
export function enter(root: Document | ShadowRoot): void {
  if (!observed.has(root)) {
    observed.add(root);
    observer?.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-mtc', 'href', 'contenteditable', ...copied],
    });
  }
  look(root);
}

/** Without one, what is there at first is found. */
function follow(changed: MutationCallback): MutationObserver | undefined {
  try {
    return new MutationObserver(changed);
  } catch {
    return undefined;
  }
}

const observer = follow((records) => {
  const met = new Set<Node>();
  for (const { attributeName, target, addedNodes } of records) {
    for (const node of addedNodes)
      if (node instanceof Element && !met.has(node) && node.isConnected) look(node, met);
    if (/^(data-mtc|contenteditable)$/.test(attributeName ?? '')) look(target as Element);
    else if ((attributeName || hasOwnRoot(target as Element)) && isPlace(target)) attempt(update, target);
  }
  keepBeside();
});

const expected = new Set<string>();
let isPlanned = false;

/** A component that is not defined yet may get a root once it is. One look for all that come at a time. */
function expectRoot(name: string): void {
  if (expected.has(name)) return;
  expected.add(name);
  if (customElements.get(name)) return;
  const plan = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      look(document);
    });
  };
  // Some names of SVG and MathML have a hyphen, and can never be defined.
  customElements.whenDefined(name).then(plan, () => undefined);
}
