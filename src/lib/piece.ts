/**
 * The shape of what the compiler writes and the widgets read. Types only: nothing of this file is left in a bundle.
 */
import type { TemplateResult } from 'lit';

/** Words ready to render: plain text, or a template where they carry markup. */
export type Words = string | TemplateResult;

/** `published`: the clinic's own words, or checked by a clinician. `pending`: no clinician has checked them yet. */
export type Status = 'published' | 'pending';

/** Who stands behind a text, and until when. Dates are ISO dates. */
export interface Provenance {
  status: Status;
  /** The clinic's page on the same matter. */
  page: string;
  author?: string;
  written?: string;
  /** Name and credential of the clinician who checked the text. */
  reviewer?: string;
  reviewed?: string;
  nextReview?: string;
  /** What the clinic gains from it. */
  interest?: Words;
}

/** What stands in place of a text that was taken back. */
export interface Withdrawn {
  status: 'withdrawn';
  title: Words;
  reason: Words;
  /** The clinic's page to read instead. */
  page: string;
}

/** What prose needs of the widget that shows it: where its links lead, and at which level its headings stand. */
export interface RenderContext {
  /** A link to one of the clinic's pages, by page id. */
  link(page: string, words: Words): TemplateResult;
  /** A heading, `depth` levels below the widget's own title. */
  heading(depth: number, words: Words): TemplateResult;
  /** The mark of a disclosure: open, or shut. */
  toggle: TemplateResult;
  /** A word that the glossary explains, by its number in the text. */
  term(number: number, words: string): unknown;
  /** From a source back to where it is cited first. */
  back(source: number): TemplateResult;
}

/** Markdown, compiled. */
export type Prose = (kit: RenderContext) => TemplateResult;

/** A drawing, or a photograph, which asks whether it stands below the fold. `alt` is left out where it decorates. */
export type Picture = (isBelow: () => boolean, alt?: string) => TemplateResult;

/** The id of the piece that a widget shows where the page names none, by kind. Empty where there is none. */
export interface Defaults {
  articles: string;
  services: string;
  panels: string;
}

/** A link to one of the clinic's pages. */
export interface PageLink {
  page: string;
  text: Words;
}

/** Words that a text explains, in reading order. */
export interface Terms {
  status: Status;
  list: readonly (readonly [term: string, text: Words])[];
}

/** `content/<locale>/articles/<id>.md` */
export interface Article extends Provenance {
  title: Words;
  hero?: Picture;
  /** What the picture shows. */
  alt?: string;
  body: Prose;
  /** How long it takes to read. */
  minutes: number;
  /** The glossary's words in it. */
  terms?: Terms;
  /** List items. */
  sources?: Prose;
}

/** `content/<locale>/services/<id>.md` */
export interface Service extends Provenance {
  heading: Words;
  summary: Words;
  action: Words;
  picture: Picture;
}

/** `content/<locale>/panels/<id>.md`: its sections, as HTML that the panel's sheets dress. */
export interface Panel extends Provenance {
  title: Words;
  picture: Picture;
  minutes: number;
  /** List items. */
  summary?: TemplateResult;
  facts: TemplateResult;
  steps: TemplateResult;
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

/** `content/<locale>/crisis.yaml`: the line of the clinic's region, as HTML. */
export type Crisis = TemplateResult;

/** A piece in another language: what it does not say is its source's. */
export type Translated<Piece> = Partial<Piece> & {
  /** Nobody has checked it, or its source has changed since. */
  translation?: 'pending';
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

/** `content/clinic.yaml`: where the built widgets are published. */
export interface Delivery {
  base: string;
}
