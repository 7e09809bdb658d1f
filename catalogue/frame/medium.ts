import type { Medium } from '../../src/records/example.ts';
import { forcedColours, paper } from './medium-sheets.ts';
import type { Shown } from './hosts/shown.ts';

/** The result of a list of media queries in a medium that the browser is not in. */
function mediaIn(medium: Medium, media: string): string {
  const queries = media.split(',').map((query) => {
    if (medium === 'print') {
      const [, not, type] = /^(not )?(?:only )?(print|screen)\b/.exec(query.trim()) ?? [];
      if (!type) return query;
      const holds = (type === 'print') !== Boolean(not);
      return holds ? query.replace(/(not |only )?(print|screen)/, 'all') : 'not all';
    }
    return query
      .replace(/\(forced-colors: active\)/, 'all')
      .replace(/^.*\(forced-colors: none\).*$/, 'not all');
  });
  return queries.join(',');
}

function adapt(rules: CSSRuleList, medium: Medium): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) rule.media.mediaText = mediaIn(medium, rule.media.mediaText);
    if ('cssRules' in rule) adapt(rule.cssRules as CSSRuleList, medium);
  }
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** A copy of a style sheet in which the rules for a medium apply. */
function copyOf(sheet: CSSStyleSheet, medium: Medium): CSSStyleSheet {
  const copy = sheetOf([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
  adapt(copy.cssRules, medium);
  return copy;
}

/** The browser's own styles in a medium, which come after all style sheets of an element. */
const byTheBrowser: Record<Medium, CSSStyleSheet> = {
  print: sheetOf(paper),
  'forced-colors': sheetOf(forcedColours),
};

const copies: Record<Medium, WeakMap<CSSStyleSheet, CSSStyleSheet>> = {
  print: new WeakMap(),
  'forced-colors': new WeakMap(),
};
const originals = new WeakMap<CSSStyleSheet, CSSStyleSheet>();

function copyIn(sheet: CSSStyleSheet, medium: Medium): CSSStyleSheet {
  const known = copies[medium].get(sheet);
  if (known) return known;
  const copy = copyOf(sheet, medium);
  copies[medium].set(sheet, copy);
  originals.set(copy, sheet);
  return copy;
}

function adopt(root: ShadowRoot, medium: Medium | undefined): void {
  const now = root.adoptedStyleSheets;
  // A sheet that the element has adopted again, for another language, is here twice: as itself and as its copy.
  const own = new Set(
    now
      .filter((sheet) => !Object.values(byTheBrowser).includes(sheet))
      .map((sheet) => originals.get(sheet) ?? sheet),
  );
  const wanted = medium
    ? [...[...own].map((sheet) => copyIn(sheet, medium)), byTheBrowser[medium]]
    : [...own];
  if (wanted.length !== now.length || wanted.some((sheet, at) => sheet !== now[at]))
    root.adoptedStyleSheets = wanted;
}

/** Shows the elements of a page as in another medium, because a page cannot switch the medium of its browser. */
export class Simulation {
  private readonly page: HTMLElement;
  private readonly observer = new MutationObserver(() => this.adopt());
  private medium: Medium | undefined;
  private isOn = false;

  constructor(page: HTMLElement) {
    this.page = page;
    // Elements may be added, and may adopt more sheets when they render. Both happen before the next frame.
    page.addEventListener('mtc-ready', () => this.adopt());
  }

  show(medium: Shown['medium']): void {
    this.medium = medium === 'screen' ? undefined : medium;
    this.adopt();
  }

  start(): void {
    this.isOn = true;
    this.observer.observe(this.page, { childList: true, subtree: true });
    // Children are connected after the page is.
    queueMicrotask(() => this.adopt());
  }

  stop(): void {
    this.isOn = false;
    this.observer.disconnect();
  }

  private adopt(): void {
    if (!this.isOn) return;
    for (const { localName, shadowRoot } of this.page.querySelectorAll('*')) {
      if (!shadowRoot || !localName.startsWith('mtc-')) continue;
      this.observer.observe(shadowRoot, { childList: true });
      adopt(shadowRoot, this.medium);
    }
  }
}
