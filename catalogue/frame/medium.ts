import type { Medium } from '../../src/records/example.ts';
import { forcedColours, paper } from './medium-sheets.ts';
import type { Shown } from './hosts/shown.ts';

/** What a list of media queries comes to in a medium that the browser is not in. */
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

/** A copy in which the rules for a medium hold. */
function copyOf(sheet: CSSStyleSheet, medium: Medium): CSSStyleSheet {
  const copy = sheetOf([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
  adapt(copy.cssRules, medium);
  return copy;
}

/** What the browser does by itself in a medium, and no sheet of an element says. It stands last. */
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
  // One that an element has adopted anew since, for another language, is here twice: as itself, and as its copy.
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

/** Shows the elements of a page as in another medium: a page can not ask its browser for one. */
export class Simulation {
  private readonly page: HTMLElement;
  private readonly observer = new MutationObserver(() => this.adopt());
  private medium: Medium | undefined;
  private isOn = false;

  constructor(page: HTMLElement) {
    this.page = page;
    // Elements may come by themselves, and adopt more sheets as they draw: both are over before the next frame.
    page.addEventListener('mtc-ready', () => this.adopt());
  }

  show(medium: Shown['medium']): void {
    this.medium = medium === 'screen' ? undefined : medium;
    this.adopt();
  }

  start(): void {
    this.isOn = true;
    this.observer.observe(this.page, { childList: true, subtree: true });
    // What is in the page is told of its place after the page is.
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
