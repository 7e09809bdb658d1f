/** A heading of a page, and the levels that are skipped above it. */
export interface Line {
  level: number;
  text: string;
  /** As text, such as "level 2". */
  skipped: string;
}

/** The rendered children of an element: those of its shadow root, and the content of its slots. */
function childrenOf(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...((node instanceof Element && node.shadowRoot) || node).childNodes];
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  // Hidden content is not part of a heading's text.
  if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
  return childrenOf(node).map(textOf).join('');
}

function levelOf(element: Element): number | undefined {
  const role = element.getAttribute('role');
  if (role === 'heading') return Number(element.getAttribute('aria-level') ?? 2);
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  return level && !role ? Number(level) : undefined;
}

function* headingsIn(node: Node): Generator<{ level: number; text: string }> {
  if (node instanceof Element) {
    const level = levelOf(node);
    if (level && node.checkVisibility({ visibilityProperty: true })) {
      yield { level, text: textOf(node).replace(/\s+/g, ' ').trim() };
      return;
    }
  }
  for (const child of childrenOf(node)) yield* headingsIn(child);
}

function skippedBetween(before: number, level: number): string {
  const from = before + 1;
  const to = level - 1;
  if (from > to) return '';
  return from === to ? `level ${from}` : `levels ${from} to ${to}`;
}

/** The headings of a page in the order of the document, through shadow roots. */
export function outlineOf(page: Element): Line[] {
  const found = [...headingsIn(page)];
  return found.map(({ level, text }, at) => ({
    level,
    text,
    skipped: skippedBetween(found[at - 1]?.level ?? 0, level),
  }));
}
