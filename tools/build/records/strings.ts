/** Strings of the interface that no built widget shows. */
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
