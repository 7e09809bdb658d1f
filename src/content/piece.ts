/** One file of a locale → the module that it becomes. */
import { articleBody, questions, summary } from './body.ts';
import { check } from './check.ts';
import { Code } from './code.ts';
import type { WordsCode } from './code.ts';
import { disclosures, items, withArrow } from './markup.ts';
import { sections } from './panel.ts';
import { parseDocument } from './document.ts';
import type { Module } from './emit.ts';
import type { Report } from './problem.ts';
import type { ContentFile } from './read.ts';
import { article as articleSchema } from './schema/article.ts';
import { panel as panelSchema } from './schema/panel.ts';
import { service as serviceSchema } from './schema/service.ts';
import type { Shared } from './shared.ts';
import type { Yaml } from './yaml.ts';

export interface Piece {
  /** `articles/medication-management` */
  piece: string;
  locale: string;
  status: string;
}

export interface CompiledPiece {
  piece: Piece;
  module: Module;
}

export function compilePiece(
  file: ContentFile,
  shared: Shared,
  release: boolean,
  report: Report,
): CompiledPiece | undefined {
  try {
    return compile(file, shared, release, report);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report('found quotes or lists nested too deeply, expected a few levels');
    return undefined;
  }
}

function compile(
  file: ContentFile,
  shared: Shared,
  release: boolean,
  report: Report,
): CompiledPiece | undefined {
  const { front, body } = parseDocument(file.text, report);
  const compiled = front && COMPILERS[file.kind]?.(front, body, { file, shared, report });
  if (!front || !compiled) return undefined;
  const { status } = compiled.value;
  if (release && status === 'pending') {
    report(
      'status: found "pending", expected published: a clinician has to check it first',
      front.locate(['status']),
    );
  }
  const path = `${file.locale}/${file.kind}/${file.id}.ts`;
  const imports =
    compiled.picture === undefined ? [] : [`import { drawing } from '../../media/${compiled.picture}.ts';`];
  return {
    piece: { piece: `${file.kind}/${file.id}`, locale: file.locale, status },
    module: {
      path,
      source: file.path,
      name: compiled.name,
      type: compiled.type,
      value: compiled.value,
      imports,
    },
  };
}

interface Work {
  file: ContentFile;
  shared: Shared;
  report: Report;
}

interface Compiled {
  name: string;
  type: string;
  value: { status: string };
  picture: string | undefined;
}

type Compile = (
  front: Yaml,
  body: ReturnType<typeof parseDocument>['body'],
  work: Work,
) => Compiled | undefined;

/** The drawing that a piece's module imports. */
const drawing = new Code('drawing');

const COMPILERS: Partial<Record<ContentFile['kind'], Compile>> = {
  articles(front, body, { file, shared, report }) {
    const prose = articleBody(body, shared.references.pages, report);
    const checked = check(articleSchema(shared.references), front, report);
    if (!checked) return undefined;
    const { hero, sources, ...rest } = checked;
    const value = {
      ...rest,
      hero: hero && { drawing, alt: shared.alt.get(hero)?.[file.locale] ?? shared.alt.get(hero)?.['en'] },
      body: prose,
      sources: items(cited(sources, shared)),
    };
    return { name: 'article', type: 'Article', value, picture: hero };
  },
  services(front, body, { shared, report }) {
    const words = summary(body, report);
    const checked = check(serviceSchema(shared.references), front, report);
    if (!checked) return undefined;
    const { picture, ...rest } = checked;
    return {
      name: 'service',
      type: 'Service',
      value: { ...rest, summary: words, action: withArrow(rest.action), drawing },
      picture,
    };
  },
  panels(front, body, { shared, report }) {
    const answers = questions(body, shared.references.pages, report);
    const checked = check(panelSchema(shared.references), front, report);
    if (!checked) return undefined;
    const { picture, title, status, action, interest, sources } = checked;
    const value = {
      ...{ title, status, drawing, interest },
      action: { ...action, text: withArrow(action.text) },
      ...sections(checked),
      questions: disclosures(answers),
      sources: items(cited(sources, shared)),
    };
    return { name: 'panel', type: 'Panel', value, picture };
  },
};

const cited = (keys: string[], { citations }: Shared): WordsCode[] =>
  keys.map((key) => citations.get(key) ?? key);
