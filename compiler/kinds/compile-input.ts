import type { Release } from '../checks/review-status.ts';
import type { WordsCode } from '../html/code.ts';
import type { Shared } from '../shared.ts';
import type { ContentFile } from '../source/find-files.ts';
import type { Report } from '../source/problem.ts';
import type { Glossary } from './glossary.ts';

/** A file of content, and what it is compiled with. */
export interface CompileInput {
  file: ContentFile;
  shared: Shared;
  glossary: Glossary | undefined;
  /** What a panel's warning says of urgent help. Empty: the crisis file has a problem of its own. */
  urgent: WordsCode;
  release: Release;
  report: Report;
}
