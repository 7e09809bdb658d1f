import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, moduleOf, problemsOf, translation } from '../helpers/content-folder.ts';
import type { Changes } from '../helpers/content-folder.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 9 9"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n  ${inside}\n</svg>\n`;

const REFUSED: [inside: string, expected: string][] = [
  ['<script>x</script>', '2:3  found <script>, expected shapes only'],
  ['<path onclick="x" d="M0 0h1"/>', '2:9  found the event handler onclick, expected shapes only'],
  ['<foreignObject/>', '2:3  found <foreignObject>, expected shapes only'],
  ['<a href="#b"><path d="M0 0h1"/></a>', '2:3  found <a>, expected shapes only'],
  ['<set attributeName="href" to="x"/>', '2:3  found <set>, expected shapes only'],
  ['<style>path:hover { fill: red }</style><path d="M0 0h1"/>', '2:3  found <style>, expected shapes only'],
  [
    '<use href="https://a/#b"/>',
    '2:14  found href="https://a/#b", expected a reference within the drawing (#…)',
  ],
  [
    '<path fill="url(https://a)" d="M0 0h1"/>',
    '2:15  found fill="url(https://a)", expected a reference within the drawing (#…)',
  ],
  ['<g></path>', '2:12  not a valid SVG: Unexpected close tag'],
];

for (const [inside, expected] of REFUSED) {
  test(`refused in a drawing: ${inside}`, async (context) => {
    assert.deepEqual(await problemsOf(context, { 'media/tree.svg': svg(inside) }), [
      `media/tree.svg:${expected}`,
    ]);
  });
}

test('a drawing needs a viewBox, and declares no entities', async (context) => {
  assert.deepEqual(await problemsOf(context, { 'media/tree.svg': svg('<path d="M0 0h1"/>', 'width="9"') }), [
    'media/tree.svg:1:1  found no viewBox on <svg>, expected one',
  ]);
  const entity = `<!DOCTYPE svg [\n<!ENTITY a "b">]>${svg('&a;')}`;
  assert.deepEqual(await problemsOf(context, { 'media/tree.svg': entity }), [
    'media/tree.svg:2:1  found an entity declaration (<!ENTITY), expected plain SVG',
  ]);
});

test('a drawing keeps its variables, gets ids of its own, hides from screen readers', async (context) => {
  const drawn = svg(
    '<title>No tooltip</title><defs><linearGradient id="a"><stop stop-color="var(--one, #f00)"/></linearGradient></defs>' +
      '<style>.b { stroke: var(--two,#00f) }</style><path class="b" fill="url(#a)" d="M1 1h5v5z"/>',
    'width="90" height="90" viewBox="0 0 9 9"',
  );
  const text = await moduleOf(context, { 'media/tree.svg': drawn }, 'media/tree.ts');
  assert.match(text, /export const drawing = html`<svg aria-hidden="true" viewBox="0 0 9 9">/);
  assert.match(text, /id="tree-a"/);
  assert.match(text, /url\(#tree-a\)/);
  assert.match(text, /stop-color="var\(--one, ?#f00\)"/);
  assert.match(text, /stroke="var\(--two, ?#00f\)"/);
  assert.doesNotMatch(text, /tooltip|style|width|xmlns/);
});

test('a drawing can not end the template that it stands in', async (context) => {
  const drawn = svg('<text id="a`${b}\\">`${evil()}\\</text><use href="#a`${b}\\"/>');
  const text = await moduleOf(context, { 'media/tree.svg': drawn }, 'media/tree.ts');
  const literal = /html`([\s\S]*)`;\n$/.exec(text)?.[1] ?? '';
  assert.ok(literal.includes('\\`\\${evil()}\\\\'), literal);
  assert.doesNotMatch(literal.replaceAll(/\\./g, ''), /`|\$\{/);
});

test('a drawing comes with its description', async (context) => {
  const problems = await problemsOf(context, {
    'media/tree.yaml': 'credit:\nalt:\n  de: Ein Baum\n',
    'media/bush.svg': svg('<path d="M0 0h1"/>'),
    'media/root.yaml': 'credit: a\nalt:\n  en: b\nwidth: 5\n',
    'media/leaf.jpg': new Uint8Array([255, 216]),
  });
  assert.deepEqual(problems, [
    'media/bush.svg:1:1  found no media/bush.yaml, expected it beside this file',
    'media/leaf.jpg:1:1  found a picture that can not be read (Input buffer has corrupt header: VipsJpeg: premature end of JPEG image), expected a whole JPEG, PNG, WebP, AVIF or TIFF',
    'media/leaf.jpg:1:1  found no media/leaf.yaml, expected it beside this file',
    'media/root.yaml:1:1  found no media/root.svg, .jpg, .png, .webp, .avif or .tif, expected it beside this file',
    'media/root.yaml:4:1  width: unknown key, expected one of credit, alt',
    'media/tree.yaml:1:8  credit: found nothing, expected text',
    'media/tree.yaml:2:1  alt.en: missing, expected text that says what the picture shows',
  ]);
});

test('a picture is described in the language of the text, there or in its YAML', async (context) => {
  const path = 'en/articles/walking.md';
  const source = article('A walk.', 'hero: tree\n');
  const german = (front: string): string =>
    translation(path, article('Ein Weg.', `hero: tree\n${front}`).replace('On walking', 'Gehen'), source);
  const described = (front: string, more = {}): Changes => ({
    [path]: source,
    'de/articles/walking.md': german(front),
    ...more,
  });
  const inYaml = { 'media/tree.yaml': 'credit: Somebody\nalt:\n  en: A tree\n  de: Ein Baum\n' };
  assert.deepEqual(await problemsOf(context, described('')), [
    'de/articles/walking.md:8:1  alt: missing, expected what the picture tree shows, in this language',
  ]);
  for (const changes of [described('alt: Ein Baum\n'), described('', inYaml)])
    assert.match(await moduleOf(context, changes, 'de/articles/walking.ts'), /"alt": "Ein Baum"/);
});
