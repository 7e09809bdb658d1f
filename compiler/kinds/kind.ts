/** What the compiler knows of a kind of content. Each kind has a record, in a file of its own, and `all.ts` lists them. */
import type { z } from 'zod';
import type { RootContent } from 'mdast';
import type { References } from '../schema/references.ts';
import type { Release, ReviewStatus } from '../checks/review-status.ts';
import type { TextRun } from '../checks/text-runs.ts';
import type { UrgentPlaces } from '../checks/urgent-sections.ts';
import type { Entry } from '../html/terms.ts';
import type { TreeWords } from '../html/tree.ts';
import type { Shared } from './shared.ts';
import type { ContentFile } from '../source/find-files.ts';
import type { Report } from '../source/problem.ts';
import type { Yaml } from '../source/yaml.ts';
import type { Shape } from './units.ts';

interface Term extends Entry {
  term: string;
  text: TreeWords;
}

/** The terms of a language. */
export interface Glossary extends ReviewStatus {
  terms: Term[];
}

/** What the files of a language take from each other. A kind that provides something comes before those that need it. */
export interface LocaleParts {
  glossary?: Glossary;
}

/** A parsed file, and what it is compiled with. */
export interface KindInput {
  file: ContentFile;
  shared: Shared;
  parts: LocaleParts;
  front: Yaml;
  body: RootContent[];
  runs: readonly TextRun[];
  release: Release;
  /** Whether it is a translation of a text that has changed since. */
  isStale?: boolean;
  report: Report;
}

interface Person {
  name: string;
  credential: string;
}

/** The keys that every kind has. */
export interface Checked extends ReviewStatus {
  reviewer?: Person | undefined;
  specialist?: Person | undefined;
  reason?: TreeWords | undefined;
  successor?: string | undefined;
  /** Keys of the sources of the text as a whole. */
  sources?: readonly string[] | undefined;
}

export interface KindValue {
  /** What its module exports. Its keys are in reading order, because citations are numbered in it. */
  value: unknown;
  /** Ids of the glossary terms that it explains. */
  terms?: readonly string[];
  provides?: LocaleParts;
}

export interface Kind extends Shape {
  /** The name of its folder or file. */
  name: string;
  /** What the module of a piece exports. */
  exportName: string;
  /** Its type in `src/lib/piece.ts`. A kind without a type has no module, and only serves other kinds. */
  type?: string;
  /** The id of the piece in a kind with one file, if it is not the name of the kind. */
  pieceId?: string;
  /** The name of its JSON schema. */
  schemaName: string;
  schema(references: References): z.ZodType;
  /** The text of a new file, for `npm run content -- new`. */
  skeleton?(title: string, id: string, picture?: string): string;
  /** The key of the title, which a withdrawn piece keeps. */
  titleKey?: string;
  /** Whether its texts can cite sources, which are listed below them. */
  hasSources?: boolean;
  /** Whether each number and each claim about a regulator needs a source. */
  needsSources?(checked: Checked): boolean;
  /** Keys that a translation takes from its source. */
  inheritedKeys: readonly string[];
  /** Keys of texts that protect readers. If their source changes, they are shown in English until they are translated again. */
  protectedKeys?: readonly string[];
  /** Keys of names that stay in the language of the reader even if what is beside them is shown in English. */
  nameKeys?: readonly string[];
  /** Whether the whole piece stays in the language of the reader, however old its translation is. */
  isAlwaysTranslated?: boolean;
  /**
   * Where it can show the numbers to call in an emergency. Without it, its texts must not name suicide; `itself` are the numbers.
   */
  urgent?: UrgentPlaces | 'itself';
  /** Whether numbers can differ between languages, because they are checked elsewhere. */
  hasOwnNumbers?: boolean;
  /** What is wrong with a checked value, and what becomes of it. Undefined after a report. */
  compile(input: KindInput): { checked: Checked; result: KindValue } | undefined;
}

/** A kind, with the types of its schema and its body checked. */
export interface KindDefinition<Schema extends z.ZodType, Body> extends Omit<Kind, 'compile' | 'schema'> {
  schema(references: References): Schema;
  /** Reads the text below the front matter, even if the front matter is invalid, so that all problems are reported at once. */
  read(input: KindInput): Body;
  value(checked: z.output<Schema>, body: Body, input: KindInput): KindValue | undefined;
}

/** A file of content, and what it is compiled with. */
export interface PieceInput {
  kind: Kind;
  file: ContentFile;
  shared: Shared;
  parts: LocaleParts;
  release: Release;
  report: Report;
}
