/** Strings of the interface that a file does not need: those of widgets that are not built, and those of no script. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { propertyOf } from '../../../src/lib/attributes.ts';
import { unbuilt } from './built.ts';

const groups = unbuilt.map(propertyOf);

/** A module of strings, or its declarations, without the groups of widgets that are not built. */
export const withoutUnbuilt = (text: string): string => withoutGroups(text, groups);

function withoutGroups(text: string, left: readonly string[]): string {
  const source = ts.createSourceFile('strings.ts', text, ts.ScriptTarget.Latest, true);
  const cut = source.statements.filter(
    (statement) =>
      ts.isVariableStatement(statement) &&
      statement.declarationList.declarations.some(({ name }) => left.includes(name.getText())),
  );
  return cut.reduceRight((rest, { pos, end }) => rest.slice(0, pos) + rest.slice(end), text);
}

const isOfStrings = /\/src\/(i18n\/strings|generated\/strings\/[\w-]+)\.ts$/;

/**
 * For bundlers, which load a module of strings with this. Others are left to them.
 *
 * @param left More groups to leave out.
 */
export const loadStrings = (id: string, left: readonly string[] = []): string | null =>
  isOfStrings.test(id.replaceAll('\\', '/'))
    ? withoutGroups(readFileSync(id, 'utf8'), [...groups, ...left])
    : null;
