/** Finds tags and places on the page, and in what is added later: each node once, including open shadow roots. */
import { tagOf, widgets } from './widgets.ts';
import { unmarkSaved } from './beside.ts';
import { load } from './load.ts';
import { copied, hasOwnRoot, hasWidget, keepBeside, update } from './places.ts';
import { report } from './report.ts';

/** Looks at a part of the page. */
export function look(part: Element | Document | ShadowRoot, met?: Set<Node>): void {
  // Not the part's own method, because a form field or an image of the document may have its name.
  const { prototype } = part instanceof Element ? Element : part === document ? Document : DocumentFragment;
  for (const element of [part, ...prototype.querySelectorAll.call(part as Document, '*')])
    if (element instanceof Element) {
      met?.add(element);
      attempt(lookAt, element);
    }
}

/** Reports an error for one node, and goes on with the others. */
function attempt<Node extends Element>(what: (node: Node) => void, node: Node): void {
  try {
    what(node);
  } catch (error) {
    report(`An element could not be read, so it was left as it is: ${String(error)}`);
  }
}

/** Excludes forms, whose fields may have the name of any property. */
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

/** Observes a document or an open root, and looks at its content. */
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

/** Without an observer, only the initial content is found. */
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

/** A component may get a root when it is defined. One look covers all components that are defined at the same time. */
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
  // Some SVG and MathML names contain a hyphen, and can never be defined.
  customElements.whenDefined(name).then(plan, () => undefined);
}
