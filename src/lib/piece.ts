/**
 * The shape of what the compiler writes and the widgets read. Types only: nothing of this file is left in a bundle.
 */
import type { TemplateResult } from 'lit';

/** Words ready to render: plain text, or a template where they carry markup. */
export type Words = string | TemplateResult;

/** `published`: the clinic's own words. `pending`: no clinician has checked them yet, and the widget says so. */
export type Status = 'published' | 'pending';

/** What prose needs of the widget that shows it: where its links lead, and at which level its headings stand. */
export interface ProseKit {
  /** A link to one of the clinic's pages, by page id. */
  link(page: string, words: Words): TemplateResult;
  /** A heading, `depth` levels below the widget's own title. */
  heading(depth: number, words: Words): TemplateResult;
  /** The mark of a disclosure: open, or shut. */
  toggle: TemplateResult;
}

/** Markdown, compiled. */
export type Prose = (kit: ProseKit) => TemplateResult;

/** A drawing that says something, inlined. `alt` says what it shows. One that only decorates is a template alone. */
export interface Picture {
  drawing: TemplateResult;
  alt: string;
}

/** A link to one of the clinic's pages. */
export interface PageLink {
  page: string;
  text: Words;
}

/** `content/<locale>/articles/<id>.md` */
export interface Article {
  page: string;
  title: Words;
  hero?: Picture;
  body: Prose;
  status: Status;
  author?: Words;
  /** ISO date of the last review. */
  reviewed?: string;
  /** List items. */
  sources?: TemplateResult;
}

/** `content/<locale>/services/<id>.md` */
export interface Service {
  page: string;
  heading: Words;
  summary: Words;
  action: Words;
  drawing: TemplateResult;
  status: Status;
}

/** `content/<locale>/panels/<id>.md`: its sections, as HTML that the panel's sheets dress. */
export interface Panel {
  title: Words;
  drawing: TemplateResult;
  status: Status;
  /** List items. */
  summary?: TemplateResult;
  facts: TemplateResult;
  steps: TemplateResult;
  suitability: Prose;
  safety: Prose;
  /** Disclosures. */
  questions: Prose;
  action: PageLink;
  interest: Words;
  /** List items. */
  sources?: TemplateResult;
}

/** `content/<locale>/navigation.yaml` */
export interface Navigation {
  label: string;
  links: PageLink[];
  action: PageLink;
}

/** `content/<locale>/crisis.yaml`: the line of the clinic's region, as HTML. */
export type Crisis = TemplateResult;

/** `content/clinic.yaml` */
export interface Clinic {
  name: string;
  site: string;
  placeholder: boolean;
  /** Path under `site`, by page id. */
  pages: Record<string, string>;
}
