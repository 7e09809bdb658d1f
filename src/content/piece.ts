/** One Markdown file of a locale → the module that it becomes. */
import { articleBody, questions, summary } from './body.ts';
import { check } from './check.ts';
import { numbered } from './template/citations.ts';
import { checkCitations, checkClaims, checkLinks, refuseCitations } from './rules/claims.ts';
import type { WordsCode } from './template/code.ts';
import { parseDocument } from './document.ts';
import type { Document } from './document.ts';
import type { Module } from './emit.ts';
import { explained } from './glossary.ts';
import type { Glossary } from './glossary.ts';
import { disclosures, withArrow } from './template/markup.ts';
import { pictureIn } from './media/media.ts';
import { sections } from './panel.ts';
import { passagesIn, passagesOf } from './rules/passages.ts';
import type { Passage } from './rules/passages.ts';
import type { Report } from './problem.ts';
import { checkMarks, checkProse, countWords, minutesFor } from './rules/prose.ts';
import type { ContentFile } from './read.ts';
import { article as articleSchema } from './schema/article.ts';
import { panel as panelSchema } from './schema/panel.ts';
import { service as serviceSchema } from './schema/service.ts';
import type { Shared } from './shared.ts';
import { sourceItems } from './sources.ts';
import { checkStanding } from './rules/standing.ts';
import type { Release, Standing } from './rules/standing.ts';
import { Terms } from './template/terms.ts';

export interface Piece extends Standing {
  /** `articles/medication-management` */
  piece: string;
  locale: string;
}

export interface CompiledPiece {
  piece: Piece;
  module: Module;
  /** Keys of the sources that it rests on. */
  sources: string[];
  /** Words of the glossary that it explains. */
  terms: string[];
}

export interface Work {
  file: ContentFile;
  shared: Shared;
  glossary: Glossary | undefined;
  release: Release;
  report: Report;
}

export function compilePiece(work: Work): CompiledPiece | undefined {
  try {
    return compile(work);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    work.report('found quotes or lists nested too deeply, expected a few levels');
    return undefined;
  }
}

function compile(work: Work): CompiledPiece | undefined {
  const { file, shared, release, report } = work;
  const { front, body } = parseDocument(file.text, report);
  if (!front) return undefined;
  const passages = [...passagesIn(front, file.text.split('\n')), ...passagesOf(body)];
  const compiled = COMPILERS[file.kind]?.({ ...work, front, body, passages });
  checkLinks(passages, shared.references.hosts, report);
  checkMarks(passages, report);
  refuseCitations(
    passages.filter(({ block }) => block === 'reason'),
    report,
  );
  if (!compiled) return undefined;
  const { reviewer, ...standing } = compiled.standing;
  checkStanding(standing, front, release, report);
  checkProse(passages, file.locale, standing.status === 'pending', report);
  const signed = reviewer && `${reviewer.name}, ${reviewer.credential}`;
  const isWithdrawn = standing.status === 'withdrawn';
  const { title, reason, successor } = compiled.withdrawn;
  return {
    piece: { piece: `${file.kind}/${file.id}`, locale: file.locale, ...standing },
    sources: compiled.sources,
    terms: compiled.terms ?? [],
    module: {
      path: `${file.locale}/${file.kind}/${file.id}.ts`,
      source: file.path,
      name: compiled.name,
      ...(isWithdrawn
        ? { type: 'Withdrawn', value: { status: 'withdrawn', title, reason, page: successor } }
        : {
            type: compiled.type,
            value: { ...compiled.value, reviewer: signed },
            imports: [compiled.imports],
          }),
    },
  };
}

interface Opened extends Work, Document {
  front: NonNullable<Document['front']>;
  passages: Passage[];
}

interface Compiled {
  name: string;
  type: string;
  standing: Standing & { reviewer?: { name: string; credential: string } | undefined };
  withdrawn: { title: WordsCode; reason?: WordsCode | undefined; successor?: string | undefined };
  value: Record<string, unknown>;
  imports: string;
  sources: string[];
  terms?: string[];
}

const COMPILERS: Partial<Record<ContentFile['kind'], (opened: Opened) => Compiled | undefined>> = {
  articles({ file, shared, glossary, front, body, passages, report }) {
    const terms = new Terms(glossary?.status === 'withdrawn' ? [] : (glossary?.terms ?? []));
    const prose = articleBody(body, shared.references.pages, terms, report);
    const cited = checkCitations(passages, shared.references.sources, report);
    const checked = check(articleSchema(shared.references), front, report);
    if (!checked) return undefined;
    if (checked.status === 'pending') checkClaims(passages, report);
    const {
      hero,
      sources = [],
      title,
      reason,
      successor,
      interest,
      reviewer: _,
      audience: __,
      ...rest
    } = checked;
    const alt = hero === undefined ? {} : (shared.media.alt.get(hero) ?? {});
    const picture =
      hero === undefined ? undefined : pictureIn(hero, shared.media, alt[file.locale] ?? alt['en'] ?? '');
    const keys: string[] = [];
    const value = numbered(
      {
        ...{ title, ...rest, hero: picture?.code, body: prose },
        minutes: minutesFor(countWords(passagesOf(body), file.locale)),
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
    const { picture, heading, action, reason, successor, reviewer: _, audience: __, ...rest } = checked;
    const { code, imports } = pictureIn(picture, shared.media);
    return {
      ...{ name: 'service', type: 'Service', standing: checked, imports, sources: [] },
      withdrawn: { title: heading, reason, successor },
      value: { heading, ...rest, summary: words, action: withArrow(action), picture: code },
    };
  },
  panels({ file, shared, front, body, passages, report }) {
    const answers = questions(body, shared.references.pages, report);
    const cited = checkCitations(passages, shared.references.sources, report);
    const checked = check(panelSchema(shared.references), front, report);
    if (!checked) return undefined;
    checkClaims(passages, report);
    const { title, status, author, written, reviewed, nextReview, interest, action } = checked;
    const { code, imports } = pictureIn(checked.picture, shared.media);
    const keys: string[] = [];
    const value = numbered(
      {
        ...{ title, status, author, written, reviewed, nextReview, page: action.page },
        picture: code,
        minutes: minutesFor(countWords(passages, file.locale)),
        ...sections(checked),
        questions: disclosures(answers),
        action: { ...action, text: withArrow(action.text) },
        interest,
      } satisfies Record<string, unknown>,
      keys,
    );
    return {
      ...{ name: 'panel', type: 'Panel', standing: checked, imports, sources: cited },
      withdrawn: { title, reason: checked.reason, successor: checked.successor },
      value: { ...value, sources: sourceItems(keys, [], shared.citations) },
    };
  },
};
