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
  // Things that load, run or navigate under another name.
  ['<feImage href="#b"/>', '2:3  found <feImage>, expected shapes only'],
  ['<s:path xmlns:s="http://www.w3.org/2000/svg"/>', '2:3  found <s:path>, expected shapes only'],
  ['<view/>', '2:3  found <view>, expected shapes only'],
  ['<metadata/>', '2:3  found <metadata>, expected shapes only'],
  ['<p/>', '2:3  found <p>, expected shapes only'],
  [
    '<path style="fill:u\\72l(https://evil.example/f.svg#a)" d="M0 0h1"/>',
    '2:16  found fill:u\\72l(https://evil.example/f.svg#a), expected words, numbers, var(--name) or url(#id)',
  ],
  [
    '<path fill="u\\72l(#a)" d="M0 0h1"/>',
    '2:15  found fill="u\\72l(#a)", expected words, numbers, var(--name) or url(#id)',
  ],
  [
    `<path fill="image-set('https://a' 1x)" d="M0 0h1"/>`,
    `2:15  found fill="image-set('https://a' 1x)", expected words, numbers, var(--name) or url(#id)`,
  ],
  [
    '<path filter="src(&quot;https://a&quot;)" d="M0 0h1"/>',
    '1:1  found filter="src("https://a")", expected words, numbers, var(--name) or url(#id)',
  ],
  [
    '<path fill="var(--a, url(https://a))" d="M0 0h1"/>',
    '2:15  found fill="var(--a, url(https://a))", expected a reference within the drawing (#…)',
  ],
  [
    '<path fill="url(#a)url(//a)" d="M0 0h1"/>',
    '2:15  found fill="url(#a)url(//a)", expected a reference within the drawing (#…)',
  ],
  [
    '<path fill="UR/**/L(#a)" d="M0 0h1"/>',
    '2:15  found fill="UR/**/L(#a)", expected words, numbers, var(--name) or url(#id)',
  ],
  [
    '<path fill="rgb(paint(a))" d="M0 0h1"/>',
    '2:15  found fill="rgb(paint(a))", expected words, numbers, var(--name) or url(#id)',
  ],
  [
    '<path cursor="url(#a)" d="M0 0h1"/>',
    '2:9  found the attribute cursor="url(#a)", expected geometry and paint only',
  ],
  [
    '<path tabindex="0" d="M0 0h1"/>',
    '2:9  found the attribute tabindex="0", expected geometry and paint only',
  ],
  [
    '<path style="animation: a 1s" d="M0 0h1"/>',
    '2:16  found the property animation: a 1s, expected paint only',
  ],
  ['<use href="#a/../b"/>', '2:14  found href="#a/../b", expected a reference within the drawing (#…)'],
  ['<use src="#a"/>', '2:13  found src="#a", expected a reference within the drawing (#…)'],
  [
    '<g xmlns="http://www.w3.org/1999/xhtml"/>',
    '2:13  found xmlns="http://www.w3.org/1999/xhtml", expected http://www.w3.org/2000/svg',
  ],
  [
    '<g xmlns:h="http://www.w3.org/1999/xhtml"/>',
    '2:6  found the namespace xmlns:h, expected SVG alone: save the drawing as plain SVG',
  ],
  ['<text><![CDATA[<img>]]></text>', '2:9  found <![CDATA[, expected plain text'],
  ['<?xml-stylesheet href="https://a"?><g/>', '2:3  found <?xml-stylesheet?>, expected plain SVG'],
  [
    '<style>@import "https://a";</style>',
    '2:10  found @import "https://a"; in <style>, expected plain rules',
  ],
  [
    '<style>@font-face { src: url(https://a) }</style>',
    '2:10  found @font-face in <style>, expected plain rules',
  ],
  ['<style>g { fill: u\\72l(//a) }</style>', '2:21  found \\72l(//a) in <style>, expected plain rules'],
  ['<style>g { fill: red } } </style>', '2:24  found } in <style>, expected plain rules'],
  [
    '<style>.never { fill: url(//a) }</style>',
    '2:19  found fill: url(//a), expected a reference within the drawing (#…)',
  ],
  ['<style>a[href] { fill: red }</style>', '2:3  found <style>, expected shapes only'],
  [
    '<style>g { background: url(#a) }</style>',
    '2:14  found the property background: url(#a), expected paint only',
  ],
  [
    '<style media="print">g { fill: red }</style>',
    '2:10  found the attribute media="print", expected geometry and paint only',
  ],
  [
    '<g id="b"><use href="#a"/></g><use href="#b"/>',
    '2:44  found <use> of #b, which holds a <use> itself, expected one level',
  ],
  [
    `${'<g>'.repeat(100)}${'</g>'.repeat(100)}`,
    '1:1  found elements nested too deeply, expected a few levels',
  ],
  [
    '<path d="M0 0h1"/>'.repeat(2000),
    '1:1  found 2001 elements, expected at most 2000: simplify the drawing',
  ],
];

for (const [inside, expected] of REFUSED) {
  test(`a drawing is refused with ${inside.slice(0, 80)}`, async (context) => {
    assert.deepEqual(await problemsOf(context, { 'media/tree.svg': svg(inside) }), [
      `media/tree.svg:${expected}`,
    ]);
  });
}

test('a drawing needs a viewBox, and must not declare entities', async (context) => {
  assert.deepEqual(await problemsOf(context, { 'media/tree.svg': svg('<path d="M0 0h1"/>', 'width="9"') }), [
    'media/tree.svg:1:1  found no viewBox on <svg>, expected one',
  ]);
  const entity = `<!DOCTYPE svg [\n<!ENTITY a "b">]>${svg('&a;')}`;
  assert.deepEqual(await problemsOf(context, { 'media/tree.svg': entity }), [
    'media/tree.svg:2:1  found an entity declaration (<!ENTITY), expected plain SVG',
  ]);
});

test('a drawing may have the usual doctype, but no declarations in it', async (context) => {
  const path = svg('<path d="M1 1h7"/>');
  const subset = `<!DOCTYPE svg [<!ATTLIST g onload CDATA "x">]>\n${path}`;
  assert.deepEqual(await problemsOf(context, { 'media/tree.svg': subset }), [
    'media/tree.svg:1:1  found declarations in <!DOCTYPE>, expected plain SVG',
  ]);
  const head =
    '<?xml version="1.0" encoding="utf-8"?>\n<!--! Made by a program -->\n' +
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n';
  const text = await moduleOf(context, { 'media/tree.svg': head + path }, 'media/tree.ts');
  assert.match(text, /html`<svg aria-hidden="true" viewBox="0 0 9 9"><path d="M1 1h7"\/><\/svg>`/);
});

test('a drawing over 200 KB is refused before it is parsed', async (context) => {
  const path = svg(`<path d="${'M1 1h7'.repeat(50_000)}"/>`);
  assert.deepEqual(await problemsOf(context, { 'media/tree.svg': path }), [
    'media/tree.svg:1:1  found a drawing of 294 KB, expected at most 200 KB: simplify its paths',
  ]);
});

test('styles of a drawing become attributes, in CSS order', async (context) => {
  const drawn = svg(
    '<style><![CDATA[ #d { fill: #00f } .b, .c { fill: #f00; stroke: rgb(0, 128, 0) } path { fill: #0f0; opacity: .5 } ]]></style>' +
      '<path class="b x" d="M1 1h5v5z"/><path d="M2 2h5v5z" fill="#111"/><path id="d" class="c" style="opacity:.2" d="M3 3h5v5z"/><use href="#d"/>',
  );
  const text = await moduleOf(context, { 'media/tree.svg': drawn }, 'media/tree.ts');
  assert.match(text, /<path fill="red" stroke="green" d="M1 1h5v5z" opacity="\.5"\/>/);
  assert.match(text, /<path fill="#0f0" d="M2 2h5v5z" opacity="\.5"\/>/);
  assert.match(text, /<path id="tree-a" fill="#00f" stroke="green" d="M3 3h5v5z" opacity="\.2"\/>/);
  assert.doesNotMatch(text, /class|style/);
});

test('a drawing keeps its variables, gets unique ids and is hidden from screen readers', async (context) => {
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

test('a drawing cannot end the template that contains it', async (context) => {
  const drawn = svg('<text>`${evil()}\\</text>');
  const text = await moduleOf(context, { 'media/tree.svg': drawn }, 'media/tree.ts');
  const literal = /html`([\s\S]*)`;\n$/.exec(text)?.[1] ?? '';
  assert.ok(literal.includes('\\`\\${evil()}\\\\'), literal);
  assert.doesNotMatch(literal.replaceAll(/\\./g, ''), /`|\$\{/);
});

test('a drawing needs a description', async (context) => {
  const problems = await problemsOf(context, {
    'media/tree.yaml': 'credit:\nalt:\n  de: Ein Baum\n',
    'media/bush.svg': svg('<path d="M0 0h1"/>'),
    'media/root.yaml': 'credit: a\nalt:\n  en: b\nwidth: 5\n',
    'media/leaf.jpg': new Uint8Array([255, 216]),
  });
  assert.deepEqual(problems, [
    'media/bush.svg:1:1  found no media/bush.yaml, expected it next to this file',
    'media/leaf.jpg:1:1  found a picture that cannot be read (Input buffer has corrupt header: VipsJpeg: premature end of JPEG image), expected a whole JPEG, PNG, WebP, AVIF or TIFF',
    'media/leaf.jpg:1:1  found no media/leaf.yaml, expected it next to this file',
    'media/root.yaml:1:1  found no media/root.svg, .jpg, .png, .webp, .avif or .tif, expected it next to this file',
    'media/root.yaml:4:1  width: unknown key, expected one of credit, alt',
    'media/tree.yaml:1:8  credit: found nothing, expected text',
    'media/tree.yaml:2:1  alt.en: missing, expected a text that says what the picture shows',
  ]);
});

test('a picture needs a description in the language of the text, in the text or in its YAML file', async (context) => {
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
    'de/articles/walking.md:8:1  warning: alt: missing, expected a description of the picture tree in this language, so it has the English one',
  ]);
  for (const changes of [described('alt: Ein Baum\n'), described('', inYaml)])
    assert.match(await moduleOf(context, changes, 'de/articles/walking.ts'), /"alt": "Ein Baum"/);
});
