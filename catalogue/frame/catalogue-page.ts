import { Simulation } from './medium.ts';
import { siteSheets } from './hosts/hosts.ts';
import type { Shown } from './hosts/shown.ts';

interface Page {
  lang: string;
  dir: string;
  title: string;
  host: Shown['host'];
}

const root = document.documentElement;
const sites = Object.values(siteSheets);

/** Applies the style sheet of a site to the document, and removes those of the others. */
function adopt(host: Shown['host'] | undefined): void {
  const own = document.adoptedStyleSheets.filter((sheet) => !sites.includes(sheet));
  const sheet = host && siteSheets[host];
  document.adoptedStyleSheets = sheet ? [...own, sheet] : own;
}

/** The document as Storybook serves it, except its title, which differs on every page. */
const untouched = { lang: root.lang, dir: root.dir };

function write({ lang, dir }: typeof untouched): void {
  root.lang = lang;
  if (dir) root.dir = dir;
  else root.removeAttribute('dir');
}

/**
 * The page of a story, and its medium. If it has a `page`, it applies the settings of that host page to the document while it
 * is connected. An example on a documentation page has none. This is an element, because Storybook removes a story without
 * notifying its templates.
 */
class CataloguePage extends HTMLElement {
  private static current: CataloguePage | undefined;
  private readonly simulation = new Simulation(this);
  private readonly observer = new MutationObserver(() => this.tell());
  private state: Page | undefined;

  set page(page: Page) {
    this.state = page;
    if (this.isConnected) this.tell();
  }

  set medium(medium: Shown['medium']) {
    this.simulation.show(medium);
  }

  connectedCallback(): void {
    this.tell();
    this.simulation.start();
    // On a documentation page, Storybook leaves the last story in place and hides it.
    const canvas = this.closest('#storybook-root');
    if (canvas) this.observer.observe(canvas, { attributeFilter: ['hidden'] });
  }

  disconnectedCallback(): void {
    this.observer.disconnect();
    this.simulation.stop();
    this.takeBack();
  }

  private tell(): void {
    if (!this.state) return;
    if (this.closest('[hidden]')) {
      this.takeBack();
      return;
    }
    CataloguePage.current = this;
    adopt(this.state.host);
    document.title = this.state.title;
    write(this.state);
  }

  private takeBack(): void {
    // The next story may be on the page already.
    if (CataloguePage.current !== this) return;
    CataloguePage.current = undefined;
    adopt(undefined);
    write(untouched);
  }
}

customElements.define('catalogue-page', CataloguePage);
