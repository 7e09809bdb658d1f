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
  reviewer?: Words;
  sources: Words[];
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

/** A count of people out of 100, in words and as a picture. */
export interface Share {
  count: number;
  text: Words;
}

/** `content/<locale>/panels/<id>.md` */
export interface Panel {
  title: Words;
  drawing: TemplateResult;
  status: Status;
  summary: Words[];
  facts: { label: Words; value: Words; note: Words }[];
  steps: { title: Words; text: Words }[];
  course: { weeks: number; longest: number; text: Words };
  suits: { title: Words; items: Words[] };
  unsuited: { title: Words; items: Words[]; note: Words };
  watch: Words;
  compare: { title: Words; kind: 'benefit' | 'harm'; groups: [Share, Share]; note: Words }[];
  rare: {
    title: Words;
    count: number;
    text: Words;
    table: { caption: Words; columns: Words[]; rows: Words[][] };
    note: Words;
  };
  questions: { question: Words; answer: Prose }[];
  action: PageLink;
  interest: Words;
  sources: Words[];
}

/** `content/<locale>/navigation.yaml` */
export interface Navigation {
  label: string;
  links: PageLink[];
  action: PageLink;
}

/** `content/<locale>/crisis.yaml`, the clinic's region */
export interface Crisis {
  lead: Words;
  text: Words;
  links: { text: Words; href: string }[];
}

/** `content/clinic.yaml` */
export interface Clinic {
  name: string;
  site: string;
  placeholder: boolean;
  /** Path under `site`, by page id. */
  pages: Record<string, string>;
}
