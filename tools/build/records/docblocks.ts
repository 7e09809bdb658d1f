/** Reads the docblock of a widget's class, for texts that are written before the manifest exists. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { kinds } from '../../../src/generated/kinds.ts';

export interface Docblock {
  className: string;
  summary: string;
  parts: string[];
}

export function docblockOf(widget: string): Docblock {
  const file = `src/widgets/${widget}/element.ts`;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const element = source.statements.find((node) => ts.isClassDeclaration(node));
  if (!element?.name) throw new Error(`${file}: found no class, expected the class of the element.`);
  const tags = ts.getJSDocTags(element).map(({ tagName, comment }) => ({
    name: tagName.text,
    text: (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim(),
  }));
  const summary = tags.find(({ name }) => name === 'summary')?.text;
  if (!summary) throw new Error(`${file}: found no @summary, expected one in the docblock of the class.`);
  const parts = tags
    .filter(({ name }) => name === 'csspart')
    .map(({ text }) => text.split(/\s/)[0] ?? '')
    .filter((part) => part !== 'crisis' || kinds.includes('crisis'));
  return { className: element.name.text, summary, parts };
}
