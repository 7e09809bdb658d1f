/**
 * The types of the content that the compiler writes and the widgets read. Nothing of this file is in a bundle.
 */
import type { TemplateResult } from 'lit';

/** Text ready to render: plain text, or a template if it contains markup. */
export type Words = string | TemplateResult;

/** `published`: the clinic's own text, or checked by a clinician. `pending`: no clinician has checked it yet. */
export type Status = 'published' | 'pending';

/** Who is responsible for a text, and until when. Dates are ISO dates. */
export interface Provenance {
  status: Status;
  /** The clinic's page about the same subject. */
  page: string;
  author?: string;
  written?: string;
  /** Name and credential of the clinician who checked the text. */
  reviewer?: string;
  /** Name and credential of the specialist in the treatment who checked the text. */
  specialist?: string;
  reviewed?: string;
  nextReview?: string;
  /** How the clinic profits from it. */
  interest?: Words;
  /** Who paid for it. */
  funder?: Words;
  /** When and how it is brought up to date. */
  updates?: Words;
}

/** The notice in place of a withdrawn text. */
export interface Withdrawn {
  status: 'withdrawn';
  title: Words;
  reason: Words;
  /** The clinic's page to read instead. */
  page: string;
}

/** What prose needs from its widget: the addresses of links, and the level of headings. */
export interface RenderContext {
  /** A link to one of the clinic's pages, by page id. */
  link(page: string, words: Words): TemplateResult;
  /** A heading, `depth` levels below the widget's own title. */
  heading(depth: number, words: Words): TemplateResult;
  /** The marker of a disclosure: open or closed. */
  toggle: TemplateResult;
  /** A glossary term, by its number in the text. */
  term(number: number, words: string): unknown;
  /** The picture of a step, by the place of the step. Nothing if it has none. */
  picture(step: number): unknown;
  /** An item of the list of sources. If it is cited, it has a link back to its first citation. */
  source(
    number: number,
    name: string,
    after: string,
    href?: string,
    before?: string,
    isUncited?: number,
  ): TemplateResult;
  /** The box with the numbers to call in an emergency. */
  urgent: TemplateResult | undefined;
}

/** Markdown, compiled. */
export type Prose = (kit: RenderContext) => TemplateResult;

/** A drawing or a photograph. A photograph asks whether it is below the fold. `alt` is left out if it is decorative. */
export type Picture = (isBelow: () => boolean, alt?: string) => TemplateResult;

/** The id of the piece that a widget shows by default, by kind. Empty if there is none. */
export type Defaults = Readonly<Record<Exclude<keyof Pieces, 'navigation' | 'crisis'>, string>>;

/** A link to one of the clinic's pages. */
export interface PageLink {
  page: string;
  text: Words;
}

/** Glossary terms in a text, in reading order. Each opens from its term in the text, except those that are `listed`. */
export interface Terms {
  status: Status;
  /** `required`: readers see it even if terms do not open. `listed`: no term opens it, so it is always in the list. */
  list: readonly (readonly [term: Words, text: Words, shown?: 'required' | 'listed'])[];
}

/** `content/<locale>/articles/<id>.md` */
export interface Article extends Provenance {
  title: Words;
  hero?: Picture;
  /** The description of the picture. */
  alt?: string;
  /** The key points, as list items. */
  summary?: TemplateResult;
  body: Prose;
  /** The reading time. */
  minutes: number;
  /** The glossary terms in it. */
  terms?: Terms;
  /** List items. */
  sources?: Prose;
}

/** `content/<locale>/services/<id>.md` */
export interface Service extends Provenance {
  heading: Words;
  summary: Words;
  action: Words;
  picture?: Picture;
}

/** `content/<locale>/panels/<id>.md`: its sections, as HTML for the panel's style sheets. */
export interface Panel extends Provenance {
  title: Words;
  picture?: Picture;
  minutes: number;
  /** List items. */
  summary?: TemplateResult;
  facts: TemplateResult;
  steps: Prose;
  /** The pictures of the steps, by the places of the steps. Without it, no step has one. */
  pictures?: readonly (TemplateResult | undefined)[];
  suitability: Prose;
  safety: Prose;
  /** Disclosures. */
  questions: Prose;
  action: PageLink;
  /** List items. */
  sources?: Prose;
}

/** `content/<locale>/navigation.yaml` */
export interface Navigation {
  label: string;
  links: PageLink[];
  action: PageLink;
}

/** `content/<locale>/crisis.yaml`: the crisis line of the clinic's region, as HTML. */
export interface Crisis {
  /** What the crisis line says. */
  line: TemplateResult;
  /** What the box with urgent help says. */
  urgent: TemplateResult;
  /** The numbers as a list of links, and what readers elsewhere can do. */
  help: TemplateResult;
  /** ISO date: when the number that was checked longest ago was checked. */
  verified?: string;
}

/** A translated piece. It takes missing keys from its source. */
export type Translated<Piece> = Partial<Piece> & {
  /** It has not been checked, or its source has changed since: some of it may be in English. */
  translation?: 'pending' | 'stale';
};

/** All pieces of a language, by kind and id. */
export interface Pieces {
  articles: Record<string, Article | Withdrawn>;
  services: Record<string, Service | Withdrawn>;
  panels: Record<string, Panel | Withdrawn>;
  navigation: Record<string, Navigation>;
  crisis: Record<string, Crisis>;
}

/** `content/clinic.yaml` */
export interface Clinic {
  name: string;
  site: string;
  /** Path under `site`, by page id. */
  pages: Record<string, string>;
}

/** From `content/clinic.yaml`: where the built widgets are published. */
export interface Delivery {
  base: string;
  /** The name of the npm package. */
  packageName: string;
}
