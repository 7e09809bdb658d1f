import { Simulation } from './medium.ts';
import type { Shown } from './place.ts';

interface Page {
  lang: string;
  dir: string;
  title: string;
  host: string;
}

const root = document.documentElement;

/** The document as Storybook serves it. */
const untouched = { lang: root.lang, dir: root.dir, title: document.title };

/**
 * The page of a story, and its medium. What a host page says of the whole document, this says while it is in the
 * document, where it has a `page`; an example in a page of documentation has none. An element, as Storybook throws a
 * story away without telling its templates.
 */
class CataloguePage extends HTMLElement {
  private static current: CataloguePage | undefined;
  private readonly simulation = new Simulation(this);
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
  }

  disconnectedCallback(): void {
    this.simulation.stop();
    // The next story may be here already.
    if (CataloguePage.current !== this) return;
    CataloguePage.current = undefined;
    this.write(untouched);
    delete root.dataset['host'];
  }

  private tell(): void {
    if (!this.state) return;
    CataloguePage.current = this;
    this.write(this.state);
    root.dataset['host'] = this.state.host;
  }

  private write({ lang, dir, title }: typeof untouched): void {
    root.lang = lang;
    document.title = title;
    if (dir) root.dir = dir;
    else root.removeAttribute('dir');
  }
}

customElements.define('catalogue-page', CataloguePage);
