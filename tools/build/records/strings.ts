/** Strings of the interface that no built widget shows. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { propertyOf } from '../../../src/lib/attributes.ts';
import { unbuilt } from './built.ts';

const groups = unbuilt.map(propertyOf);

/** A module of strings, or its declarations, without the groups of widgets that are not built. */
export function withoutUnbuilt(text: string): string {
  const source = ts.createSourceFile('strings.ts', text, ts.ScriptTarget.Latest, true);
  const cut = source.statements.filter(
    (statement) =>
      ts.isVariableStatement(statement) &&
      statement.declarationList.declarations.some(({ name }) => groups.includes(name.getText())),
  );
  return cut.reduceRight((left, { pos, end }) => left.slice(0, pos) + left.slice(end), text);
}

const isOfStrings = /\/src\/(i18n\/strings|generated\/strings\/[\w-]+)\.ts$/;

/** For bundlers, which load a module of strings with this. Others are left to them. */
export const loadStrings = (id: string): string | null =>
  isOfStrings.test(id.replaceAll('\\', '/')) ? withoutUnbuilt(readFileSync(id, 'utf8')) : null;
