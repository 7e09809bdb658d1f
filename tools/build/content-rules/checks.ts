/** The checks of the compiler that have examples in their doc comments, and how to run each on an example. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { parse } from 'yaml';
import { check } from '../../../compiler/schema/check.ts';
import {
  checkCitations,
  checkClaims,
  checkExplanation,
  checkLinks,
  refuseCitations,
} from '../../../compiler/checks/claims.ts';
import { NO_RULES } from '../../../compiler/checks/house-rules/rules.ts';
import { tooMuch } from '../../../compiler/source/limits.ts';
import { checkMarks, checkProse } from '../../../compiler/checks/prose.ts';
import { textRunsOf } from '../../../compiler/checks/text-runs.ts';
import type { TextRun } from '../../../compiler/checks/text-runs.ts';
import { urgentFinder } from '../../../compiler/checks/urgent-finder.ts';
import { checkUrgentHelp } from '../../../compiler/checks/urgent-help.ts';
import { urgentSections } from '../../../compiler/checks/urgent-sections.ts';
import { compileDrawing } from '../../../compiler/media/drawing.ts';
import { parseDocument } from '../../../compiler/source/document.ts';
import { reference, strictObject } from '../../../compiler/schema/fields.ts';
import type { Report } from '../../../compiler/source/problem.ts';
import { parseYaml } from '../../../compiler/source/yaml.ts';

/** Takes an example. */
type Run = (text: string, report: Report) => unknown;

const runsIn = (text: string, report: Report): TextRun[] =>
  textRunsOf(parseDocument(`---\ntitle: a\n---\n\n${text}`, report).body);

const inText =
  (run: (runs: TextRun[], report: Report) => unknown): Run =>
  (text, report) =>
    run(runsIn(text, report), report);

/** What the examples may refer to: a source, a site, a number, a page, and a word and a grade of the house rules. */
const SOURCES = ['taylor-2021'];
const HOSTS = ['clinic.example'];
const CRISIS = ['tel:5550100'];
const PAGES = ['tms'];
const CLAIM = /\bcleared\b/g;
const GRADED = { ...NO_RULES, language: 'en', grade: 8 };

/** By file, then by function. */
const CHECKS: Record<string, Record<string, Run>> = {
  'compiler/checks/claims.ts': {
    checkClaims: inText((runs, report) => checkClaims(runs, CLAIM, CRISIS, report)),
    checkCitations: inText((runs, report) => checkCitations(runs, SOURCES, report)),
    refuseCitations: inText(refuseCitations),
    checkExplanation: (text, report) => {
      const { text: words, always } = parse(text) as { text: string; always?: boolean };
      checkExplanation(words, !!always, CLAIM, report);
    },
    checkLinks: inText((runs, report) => checkLinks(runs, HOSTS, report)),
  },
  'compiler/checks/prose.ts': {
    checkMarks: inText(checkMarks),
    checkProse: inText((runs, report) => checkProse(runs, GRADED, true, report)),
  },
  'compiler/checks/urgent-help.ts': {
    checkUrgentHelp: (text, report) => {
      const places = { inBody: true, elsewhere: '' };
      const { front, body } = parseDocument(
        `---\ntitle: a\n---\n\n${text.replaceAll(' ¶ ', '\n\n')}`,
        report,
      );
      if (!front) return;
      const sections = urgentSections(places, { front, body, runs: textRunsOf(body) });
      checkUrgentHelp(sections, urgentFinder('en'), true, report);
    },
  },
  'compiler/source/limits.ts': {
    tooMuch: (text, report) => {
      const message = tooMuch(text);
      if (message) report(message);
    },
  },
  'compiler/schema/fields.ts': {
    reference: (text, report) => {
      const yaml = parseYaml(text, report);
      if (yaml) check(strictObject({ page: reference(PAGES) }), yaml, report);
    },
  },
  'compiler/source/yaml.ts': { parseYaml: (text, report) => parseYaml(text, report) },
  'compiler/media/drawing.ts': {
    compileDrawing: (text, report) =>
      compileDrawing(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${text}</svg>`,
        'tree',
        report,
      ),
  },
};

export interface CheckDoc {
  file: string;
  name: string;
  title: string;
  summary: string;
  refused: { text: string; message: string }[];
  accepted: { text: string; message: string | undefined }[];
}

/** `*a_ × 501` is the text so many times. */
const repeated = (text: string): string => {
  const [, one, count] = /^(.*) × ([\d,]+)$/.exec(text) ?? [];
  return one !== undefined && count ? `${one} `.repeat(Number(count.replaceAll(',', ''))) : text;
};

function messageOf(run: Run, text: string): string | undefined {
  const messages: string[] = [];
  run(repeated(text), (message) => messages.push(message));
  return messages[0];
}

const flat = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string =>
  (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();

/** The declarations of a file, by name. */
function declarationsIn(file: string): Map<string, ts.Node> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const nodes = source.statements.flatMap((statement): ts.Node[] =>
    ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [statement],
  );
  return new Map(
    nodes.flatMap((node) =>
      (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)) && node.name
        ? [[node.name.getText(), node]]
        : [],
    ),
  );
}

/** Functions of a file with the checks of texts that are named like a check. Each needs examples. */
export const namedLikeChecks = (file: string): string[] =>
  [...declarationsIn(file).keys()].filter((name) => /^(check|refuse)[A-Z]/.test(name));

export const checkFiles = Object.keys(CHECKS);

/** @throws If a check has no doc comment with a title and examples. */
export function checkDocs(): CheckDoc[] {
  return Object.entries(CHECKS).flatMap(([file, checks]) => {
    const declarations = declarationsIn(file);
    return Object.entries(checks).map(([name, run]) => {
      const node = declarations.get(name);
      if (!node) throw new Error(`${file}: found no function ${name}, expected the check.`);
      const tags = ts.getJSDocTags(node);
      const texts = (tag: string): string[] =>
        tags.filter(({ tagName }) => tagName.text === tag).map(({ comment }) => flat(comment));
      const summary = flat(ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment);
      const [title] = texts('title');
      const [refused, accepted] = [texts('refused'), texts('accepted')];
      if (!title || !summary || refused.length === 0 || accepted.length === 0)
        throw new Error(
          `${file}: found no @title, @refused and @accepted on ${name}, expected them in its doc comment.`,
        );
      const ran = (text: string) => ({ text, message: messageOf(run, text) });
      return {
        ...{ file, name, title, summary },
        refused: refused.map((text) => ({ text, message: ran(text).message ?? '' })),
        accepted: accepted.map(ran),
      };
    });
  });
}
