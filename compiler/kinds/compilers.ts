/** Front matter and body of a file → the content of its piece, for each kind. */
import { article as articleSchema } from './schema/article.ts';
import { panel as panelSchema } from './schema/panel.ts';
import { service as serviceSchema } from './schema/service.ts';
import { articleBody, questions, summary } from '../source/body.ts';
import { check } from '../check.ts';
import { numberCitations } from '../html/citations.ts';
import { checkCitations, checkClaims, refuseCitations } from '../checks/claims.ts';
import type { WordsCode } from '../html/code.ts';
import type { Document } from '../source/document.ts';
import { explained } from './glossary.ts';
import { disclosures, withArrow } from '../html/markup.ts';
import { pictureIn } from '../media/media.ts';
import { sections } from './panel.ts';
import { textRunsOf } from '../checks/text-runs.ts';
import type { TextRun } from '../checks/text-runs.ts';
import { countWords, minutesFor } from '../checks/prose.ts';
import type { ContentFile } from '../source/find-files.ts';
import { sourceItems } from './sources.ts';
import type { ReviewStatus } from '../checks/review-status.ts';
import { Terms } from '../html/terms.ts';
import type { CompileInput } from './compile-input.ts';

export interface ParsedPiece extends CompileInput, Document {
  front: NonNullable<Document['front']>;
  passages: TextRun[];
}

export interface CompiledContent {
  name: string;
  type: string;
  standing: ReviewStatus & { reviewer?: { name: string; credential: string } | undefined };
  withdrawn: { title: WordsCode; reason?: WordsCode | undefined; successor?: string | undefined };
  value: Record<string, unknown>;
  imports: string;
  sources: string[];
  terms?: string[];
}

/** The compiler for each kind of file. */
export const contentCompilers: Partial<
  Record<ContentFile['kind'], (opened: ParsedPiece) => CompiledContent | undefined>
> = {
  articles({ file, shared, glossary, front, body, passages, report }) {
    const terms = new Terms(glossary?.status === 'withdrawn' ? [] : (glossary?.terms ?? []));
    const prose = articleBody(body, shared.references.pages, terms, report);
    const cited = checkCitations(passages, shared.references.sources, report);
    const checked = check(articleSchema(shared.references), front, report);
    if (!checked) return undefined;
    if (checked.status === 'pending' && !checked.translation) checkClaims(passages, report);
    const {
      hero,
      sources = [],
      title,
      reason,
      successor,
      interest,
      reviewer: _,
      audience: __,
      translation: ___,
      ...rest
    } = checked;
    const alt = rest.alt ?? (hero === undefined ? undefined : shared.media.alt.get(hero)?.[file.locale]);
    const picture = hero === undefined ? undefined : pictureIn(hero, shared.media, false);
    if (picture && alt === undefined && checked.translation)
      report(
        `alt: missing, expected a description of the picture ${hero} in this language`,
        front.locateKey(['hero']),
      );
    const keys: string[] = [];
    const value = numberCitations(
      {
        ...{ title, ...rest, hero: picture?.code, alt, body: prose },
        minutes: minutesFor(countWords(textRunsOf(body), file.locale)),
        terms: glossary && explained(glossary, terms.found),
        interest,
      },
      keys,
    );
    return {
      ...{ name: 'article', type: 'Article', standing: checked, terms: terms.found },
      withdrawn: { title, reason, successor },
      value: { ...value, sources: sourceItems(keys, sources, shared.citations) },
      imports: picture?.imports ?? '',
      sources: [...cited, ...sources],
    };
  },
  services({ shared, front, body, passages, report }) {
    const words = summary(body, report);
    refuseCitations(passages, report);
    const checked = check(serviceSchema(shared.references), front, report);
    if (!checked) return undefined;
    const {
      picture,
      heading,
      action,
      reason,
      successor,
      reviewer: _,
      audience: __,
      translation: ___,
      ...rest
    } = checked;
    const shown = picture === undefined ? undefined : pictureIn(picture, shared.media);
    return {
      ...{ name: 'service', type: 'Service', standing: checked, imports: shown?.imports ?? '', sources: [] },
      withdrawn: { title: heading, reason, successor },
      value: { heading, ...rest, summary: words, action: withArrow(action), picture: shown?.code },
    };
  },
  panels({ file, shared, urgent, front, body, passages, report }) {
    const answers = questions(body, shared.references.pages, report);
    const cited = checkCitations(passages, shared.references.sources, report);
    const checked = check(panelSchema(shared.references), front, report);
    if (!checked) return undefined;
    if (!checked.translation) checkClaims(passages, report);
    const { title, status, author, written, reviewed, nextReview, interest, action } = checked;
    const picture = checked.picture === undefined ? undefined : pictureIn(checked.picture, shared.media);
    const keys: string[] = [];
    const value = numberCitations(
      {
        ...{ title, status, author, written, reviewed, nextReview, page: action.page },
        picture: picture?.code,
        minutes: minutesFor(countWords(passages, file.locale)),
        ...sections(checked, urgent),
        questions: disclosures(answers),
        action: { ...action, text: withArrow(action.text) },
        interest,
      } satisfies Record<string, unknown>,
      keys,
    );
    return {
      ...{ name: 'panel', type: 'Panel', standing: checked, imports: picture?.imports ?? '', sources: cited },
      withdrawn: { title, reason: checked.reason, successor: checked.successor },
      value: { ...value, sources: sourceItems(keys, [], shared.citations) },
    };
  },
};
