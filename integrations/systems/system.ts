/** What a row of the table in docs/cms.md says about a content system, an editor or a filter, and what its test expects. */

/** The forms of code that an author pastes, or types. */
export const ways = [
  'tag and script',
  'tag',
  'placeholder',
  'marked link',
  'link',
  'markdown',
  'flat',
  'snippet',
  'plain',
  'iframe',
  'address',
] as const;
export type Way = (typeof ways)[number];

/**
 * What a reader finds: the widget; its embed page in a frame; the whole text, once; only a link to the embed page; only words, without a
 * link; its address as text; markup as text; the text twice; the text with its style sheet as text; nothing.
 */
export type Outcome =
  'widget' | 'frame' | 'text' | 'link' | 'words' | 'address' | 'code' | 'twice' | 'styles' | 'nothing';

/** In a page with a loader that has `data-links`; in a page without it; without scripts. */
export type Outcomes = `${Outcome}, ${Outcome}, ${Outcome}`;

export interface System {
  /** Unique. Tests name the system by it. */
  id: string;
  /** As the table shows it. */
  name: string;
  /** What was run, or whose documentation was read. */
  version?: string;
  /** What it removes, and what it keeps, in Markdown. */
  keeps: string;
  /** The method to start with. */
  start: Way | 'integration';
  /** The same for a reader, in Markdown, with links from docs/. */
  advice: string;
  /** The test that runs the system. Without one, only its documentation was read. */
  test?: string;
  /** What the test expects, by what was pasted. Always there for the method to start with. */
  outcomes?: Readonly<Partial<Record<Way, Outcomes>>>;
}

/** Outcomes that are never right for the method to start with. */
export const bad: readonly Outcome[] = ['code', 'twice', 'styles', 'nothing', 'words'];
