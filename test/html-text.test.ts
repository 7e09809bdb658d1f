/** Only src/embed-code/html.ts, which escapes values, may write HTML as text. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import ts from 'typescript';

const files = ['src/lib', 'src/embed-code', 'src/server', 'tools']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(ts|mjs)$/.test(file))
  // Writes JSX, whose one name comes from the list of widgets.
  .filter((file) => !file.endsWith('jsx.ts'))
  // Writes modules of frameworks, whose tags and attributes come from the list of widgets and from html.ts.
  .filter((file) => !file.includes('embed-code/frameworks/'))
  // Write modules, PHP and Markdown, with names from the records.
  .filter((file) => !file.includes('/records/'))
  // Writes Markdown, with examples that the compiler refuses.
  .filter((file) => !file.includes('/content-rules/'))
  // Sentences for the console.
  .filter((file) => !file.endsWith('lib/errors.ts'));

/** Neither a look-behind of a pattern nor the place of a locale in a path. */
const TAG = /(?<!\(\?)<(?!locale>)([a-z!/]|\$\{)/i;

/** Template literals that contain a tag and a value, by their first line, except messages and patterns. */
function pasted(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = node.getText(source);
    const isOther =
      ts.isTemplateExpression(node) &&
      (/expected/.test(text) || node.parent.getText().startsWith('new RegExp'));
    if (ts.isTemplateExpression(node) && TAG.test(text) && !isOther)
      found.push(`${file}: ${text.split('\n')[0]}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('no HTML literal contains an interpolated value', () => {
  // XLIFF, where the extracted texts are already escaped.
  const isXml = (line: string): boolean => line.includes('<target>');
  assert.deepEqual(
    files.flatMap(pasted).filter((line) => !isXml(line)),
    [],
  );
});
