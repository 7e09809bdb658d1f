/** What a row of the tables in docs/cms.md says about a content system, an editor or a filter, and what its test expects. */

/** What an author pastes or types. `tag`, `placeholder` and links come without a script, for a site that has one in its template. */
export const ways = [
  'tag + script',
  'tag',
  'placeholder',
  'link data-mtc',
  'link',
  'markdown',
  'flat',
  'snippet',
  'plain',
  'frame',
  'address',
] as const;
export type Way = (typeof ways)[number];

/**
 * What three readers find, separated by commas: one whose site has a loader with `data-links` in its template; one whose site
 * has none; one whose browser runs no scripts. Of each, in this order and joined with ` + `:
 *
 * - a mistake: a `sentence` around it is lost, `css` or `code` is shown, the words are there `twice` or only in `part`
 * - the words: in a `widget`, as `text`, in a `frame` (`without links`, if its sandbox stops them)
 * - a `link` to its embed page, or only the `title` of the link, or the `address` as text
 *
 * `nothing`, if there is none of these. `refused`, if the system stops with an error.
 */
export type Outcomes = `${string}, ${string}, ${string}`;

export interface System {
  /** Unique: the tests name the system by it. */
  id: string;
  /** As the table shows it. */
  name: string;
  /** What was run, or since when the documentation says so. */
  version?: string;
  /** What it removes, and what it keeps, in Markdown. */
  keeps: string;
  /** The method to start with. `integration`: a plugin or template of ours, which has tests of its own. */
  start: Way | 'integration';
  /** The same for a reader, in Markdown, with links from docs/. */
  advice: string;
  /** The test file that runs the system. Without one, we only read its documentation. */
  test?: string;
  /** What the test finds, by what was pasted. */
  outcomes?: Readonly<Partial<Record<Way, Outcomes>>>;
}

/** Never right for the method to start with, whichever reader comes. */
export const mistake = /\b(sentence|css|code|twice|part|nothing|title|refused)\b/;
