/** Drawings that try to run, load or hide something, in forms that a list of what is forbidden would miss. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from '../helpers/content-folder.ts';

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n  ${inside}\n</svg>\n`;

/** What is inside the drawing, then the first problem. */
const REFUSED: Record<string, [inside: string, expected: string][]> = {
  'styles that load': [
    [
      '<style>@import url(https://a);</style>',
      '2:10  found @import url(https://a); in <style>, expected plain rules',
    ],
    ['<STYLE>@import "https://a"</STYLE>', '2:3  found <STYLE>, expected shapes only'],
    [
      `<style type="text/css">\n<![CDATA[ @import 'https://a'; ]]>\n</style>`,
      `3:11  found @import 'https://a'; in <style>, expected plain rules`,
    ],
    [
      '<style><![CDATA[ a{fill:url(https://a)} ]]></style>',
      '2:22  found fill:url(https://a), expected a reference within the drawing (#…)',
    ],
    [
      '<style>path{fill:u\\rl(https://a)}</style>',
      '2:21  found \\rl(https://a) in <style>, expected plain rules',
    ],
    [
      '<style>a{fill:url(https://a)</style>',
      '2:10  found a{fill:url(https://a) in <style>, expected plain rules',
    ],
    ['<style>@namespace x "a";</style>', '2:10  found @namespace x "a"; in <style>, expected plain rules'],
    [
      '<style>@media print{path{fill:red}}</style>',
      '2:10  found @media print in <style>, expected plain rules',
    ],
    ['<style>:host{display:none}</style>', '2:3  found <style>, expected shapes only'],
    ['<style>*{fill:red}</style>', '2:3  found <style>, expected shapes only'],
    [
      '<path style="fill:red;;fill:url(https://a)" d="M0 0h1"/>',
      '2:26  found fill:url(https://a), expected a reference within the drawing (#…)',
    ],
    [
      '<path style="fill:red/*;*/;stroke:url(https://a)" d="M0 0h1"/>',
      '2:16  found fill:red/*, expected words, numbers, var(--name) or url(#id)',
    ],
    [
      '<path style="--x:url(https://a);fill:var(--x)" d="M0 0h1"/>',
      '2:16  found the property --x:url(https://a), expected paint only',
    ],
    [
      '<path style="-moz-binding:url(https://a#b)" d="M0 0h1"/>',
      '2:16  found the property -moz-binding:url(https://a#b), expected paint only',
    ],
    [
      '<path style="behavior:url(#a)" d="M0 0h1"/>',
      '2:16  found the property behavior:url(#a), expected paint only',
    ],
    [
      '<path style="transform:rotate(1deg);background:url(https://a)" d="M0 0h1"/>',
      '2:39  found the property background:url(https://a), expected paint only',
    ],
    [
      '<g style="mask-image:url(https://a)"/>',
      '2:13  found the property mask-image:url(https://a), expected paint only',
    ],
    ['<g style="position:fixed;inset:0"/>', '2:13  found the property position:fixed, expected paint only'],
    [
      '<path style="fill:u&#92;72l(https://a)" d="M0 0h1"/>',
      '1:1  found fill:u\\72l(https://a), expected words, numbers, var(--name) or url(#id)',
    ],
  ],
  'values that load': [
    [
      '<path filter="url(http://a/f.svg#b)" d="M0 0h1"/>',
      '2:17  found filter="url(http://a/f.svg#b)", expected a reference within the drawing (#…)',
    ],
    [
      '<path fill="url(&#104;ttp://a)" d="M0 0h1"/>',
      '1:1  found fill="url(http://a)", expected a reference within the drawing (#…)',
    ],
    [
      '<path fill="&#117;rl(https://a)" d="M0 0h1"/>',
      '1:1  found fill="url(https://a)", expected a reference within the drawing (#…)',
    ],
    [
      '<path fill="u&#92;72l(https://a)" d="M0 0h1"/>',
      '1:1  found fill="u\\72l(https://a)", expected words, numbers, var(--name) or url(#id)',
    ],
    [
      '<path fill="URL(https://a)" d="M0 0h1"/>',
      '2:15  found fill="URL(https://a)", expected a reference within the drawing (#…)',
    ],
    [
      '<path FILL="url(https://a)" d="M0 0h1"/>',
      '2:9  found the attribute FILL="url(https://a)", expected geometry and paint only',
    ],
    [
      `<path fill="url( 'https://a' )" d="M0 0h1"/>`,
      `2:15  found fill="url( 'https://a' )", expected a reference within the drawing (#…)`,
    ],
    [
      '<path paint-order="url(https://a)" d="M0 0h1"/>',
      '2:22  found paint-order="url(https://a)", expected a reference within the drawing (#…)',
    ],
    [
      '<path paint-order="expression(alert(1))" d="M0 0h1"/>',
      '2:22  found paint-order="expression(alert(1))", expected words, numbers, var(--name) or url(#id)',
    ],
    [
      '<path fill="image(https://a)" d="M0 0h1"/>',
      '2:15  found fill="image(https://a)", expected words, numbers, var(--name) or url(#id)',
    ],
    [
      '<path mask="element(#a)" d="M0 0h1"/>',
      '2:15  found mask="element(#a)", expected words, numbers, var(--name) or url(#id)',
    ],
    [
      '<path fill="-webkit-image-set(url(#a) 1x)" d="M0 0h1"/>',
      '2:15  found fill="-webkit-image-set(url(#a) 1x)", expected a reference within the drawing (#…)',
    ],
    [
      '<path fill="cross-fade(url(#a),url(#b))" d="M0 0h1"/>',
      '2:15  found fill="cross-fade(url(#a),url(#b))", expected a reference within the drawing (#…)',
    ],
    [
      '<path fill="attr(data-x)" d="M0 0h1"/>',
      '2:15  found fill="attr(data-x)", expected words, numbers, var(--name) or url(#id)',
    ],
    [
      '<path fill="env(x)" d="M0 0h1"/>',
      '2:15  found fill="env(x)", expected words, numbers, var(--name) or url(#id)',
    ],
    [
      `<path clip-path="path('M0 0')" d="M0 0h1"/>`,
      `2:20  found clip-path="path('M0 0')", expected words, numbers, var(--name) or url(#id)`,
    ],
    [
      '<path clip-path="url(//a.example/x.svg#b)" d="M0 0h1"/>',
      '2:20  found clip-path="url(//a.example/x.svg#b)", expected a reference within the drawing (#…)',
    ],
    [
      `<path marker-start="url('https://a#b')" d="M0 0h1"/>`,
      `2:23  found marker-start="url('https://a#b')", expected a reference within the drawing (#…)`,
    ],
    [
      '<path transform="rotate(url(https://a))" d="M0 0h1"/>',
      '2:20  found transform="rotate(url(https://a))", expected a reference within the drawing (#…)',
    ],
    [
      '<path fill="calc(1px)" d="M0 0h1"/>',
      '2:15  found fill="calc(1px)", expected words, numbers, var(--name) or url(#id)',
    ],
    [
      '<path fill="color-mix(in srgb, red, blue)" d="M0 0h1"/>',
      '2:15  found fill="color-mix(in srgb, red, blue)", expected words, numbers, var(--name) or url(#id)',
    ],
    [
      '<path fill="var(--x,var(--y,url(https://a)))" d="M0 0h1"/>',
      '2:15  found fill="var(--x,var(--y,url(https://a)))", expected a reference within the drawing (#…)',
    ],
    [
      '<g mask="url(#a), url(https://b)"/>',
      '2:12  found mask="url(#a), url(https://b)", expected a reference within the drawing (#…)',
    ],
    [
      '<g color="red;background:url(//a)"/>',
      '2:13  found color="red;background:url(//a)", expected a reference within the drawing (#…)',
    ],
    [
      '<text font-family="url(https://a)">x</text>',
      '2:22  found font-family="url(https://a)", expected a reference within the drawing (#…)',
    ],
    [
      '<path d="url(https://a)"/>',
      '2:12  found d="url(https://a)", expected a reference within the drawing (#…)',
    ],
  ],
  'references to something else': [
    [
      '<use href="data:image/svg+xml,<svg/>#a"/>',
      '2:14  found href="data:image/svg+xml,<svg/>#a", expected a reference within the drawing (#…)',
    ],
    [
      '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="data:image/svg+xml;base64,AA#a"/>',
      '2:63  found xlink:href="data:image/svg+xml;base64,AA#a", expected a reference within the drawing (#…)',
    ],
    [
      '<use HREF="https://a#b"/>',
      '2:14  found HREF="https://a#b", expected a reference within the drawing (#…)',
    ],
    [
      '<linearGradient id="a" href="https://a#b"/>',
      '2:32  found href="https://a#b", expected a reference within the drawing (#…)',
    ],
    [
      '<textPath href="https://a#b"/>',
      '2:19  found href="https://a#b", expected a reference within the drawing (#…)',
    ],
    [
      '<g xml:base="https://a"/>',
      '2:6  found the attribute xml:base="https://a", expected geometry and paint only',
    ],
    ['<use href="#a" xlink:href="https://a"/>', '2:41  not a valid SVG: Unbound namespace prefix: "xlink"'],
  ],
  'elements that run or load': [
    ['<FOREIGNOBJECT/>', '2:3  found <FOREIGNOBJECT>, expected shapes only'],
    [
      '<animate attributeName="xlink:href" values="https://a"/>',
      '2:3  found <animate>, expected shapes only',
    ],
    ['<animateTransform/>', '2:3  found <animateTransform>, expected shapes only'],
    ['<animateMotion/>', '2:3  found <animateMotion>, expected shapes only'],
    ['<discard/>', '2:3  found <discard>, expected shapes only'],
    ['<image href="#a"/>', '2:3  found <image>, expected shapes only'],
    ['<iframe src="https://a"/>', '2:3  found <iframe>, expected shapes only'],
    ['<object data="https://a"/>', '2:3  found <object>, expected shapes only'],
    ['<video/>', '2:3  found <video>, expected shapes only'],
    ['<math/>', '2:3  found <math>, expected shapes only'],
    ['<link rel="stylesheet"/>', '2:3  found <link>, expected shapes only'],
    ['<handler/>', '2:3  found <handler>, expected shapes only'],
    ['<cursor/>', '2:3  found <cursor>, expected shapes only'],
    ['<color-profile/>', '2:3  found <color-profile>, expected shapes only'],
    ['<title><script>x</script></title>', '2:10  found <script>, expected shapes only'],
  ],
  'attributes that run or hide': [
    ['<path ONCLICK="x" d="M0 0h1"/>', '2:9  found the event handler ONCLICK, expected shapes only'],
    ['<path onBegin="x" d="M0 0h1"/>', '2:9  found the event handler onBegin, expected shapes only'],
    ['<path\tonload\n="x" d="M0 0h1"/>', '2:9  found the event handler onload, expected shapes only'],
    ['<svg onload="x"/>', '2:8  found the event handler onload, expected shapes only'],
    ['<g is="y"/>', '2:6  found the attribute is="y", expected geometry and paint only'],
    ['<g slot="x"/>', '2:6  found the attribute slot="x", expected geometry and paint only'],
    ['<g data-x="y"/>', '2:6  found the attribute data-x="y", expected geometry and paint only'],
    ['<g role="button"/>', '2:6  found the attribute role="button", expected geometry and paint only'],
    ['<g autofocus=""/>', '2:6  found the attribute autofocus="", expected geometry and paint only'],
    ['<g nonce="x"/>', '2:6  found the attribute nonce="x", expected geometry and paint only'],
    [
      '<g pointer-events="all"/>',
      '2:6  found the attribute pointer-events="all", expected geometry and paint only',
    ],
    [
      `<path id='"><script>' d="M0 0h1"/>`,
      '2:13  found id=""><script>", expected words, numbers, var(--name) or url(#id)',
    ],
  ],
  'text that is no SVG': [
    ['<?php echo 1 ?>', '2:3  found <?php?>, expected plain SVG'],
    ['<text>&evil;</text>', '2:14  not a valid SVG: Invalid character entity'],
  ],
};

for (const [what, cases] of Object.entries(REFUSED))
  test(`a drawing is refused with ${what}`, async (context) => {
    for (const [inside, expected] of cases) {
      const [first] = await problemsOf(context, { 'media/tree.svg': svg(inside) });
      assert.equal(first, `media/tree.svg:${expected}`, inside);
    }
  });

/** Whole files. */
const FILES: [file: string, expected: string][] = [
  [
    '<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg/>',
    '1:16  found an entity declaration (<!ENTITY), expected plain SVG',
  ],
  [
    '<!doctype svg [<!entity % a SYSTEM "https://a">]><svg/>',
    '1:16  found an entity declaration (<!ENTITY), expected plain SVG',
  ],
  [
    `<!DOCTYPE svg PUBLIC "a" "b" [\n]>${svg('<g/>')}`,
    '1:1  found declarations in <!DOCTYPE>, expected plain SVG',
  ],
  [
    `${svg('<path d="M0 0h1"/>')}${svg('<path d="M0 0h1"/>')}`,
    '1:1  found a second drawing in the file, expected one <svg>',
  ],
  ['<svg viewBox="0 0 9 9"/><script>x</script>', '1:33  not a valid SVG: Text data outside of root node.'],
  ['<SVG viewBox="0 0 9 9"/>', '1:1  found <SVG>, expected shapes only'],
  ['', '1:1  found no drawing, expected <svg>'],
  [
    svg('<path d="M0 0h1"/>'.repeat(60_000)),
    '1:1  found a drawing of 1055 KB, expected at most 200 KB: simplify its paths',
  ],
  [
    svg(`<g fill="${'('.repeat(190_000)}"/>`),
    `2:12  found fill="${'('.repeat(74)}…, expected words, numbers, var(--name) or url(#id)`,
  ],
  [svg('<g/>'.repeat(40_000)), '1:1  found 40001 elements, expected at most 2000: simplify the drawing'],
];

test('a file is refused that is more or less than one drawing', async (context) => {
  for (const [file, expected] of FILES) {
    const [first] = await problemsOf(context, { 'media/tree.svg': file });
    assert.equal(first, `media/tree.svg:${expected}`, file.slice(0, 80));
  }
});

test('a problem has the place of its own element, not of the first one like it', async (context) => {
  const cases: [inside: string, expected: string][] = [
    ['<text>onclick</text>\n<path onclick="x" d="M0 0h1"/>', '3:7  found the event handler onclick'],
    ['<!-- <path fill="url(//a)"/> -->\n<path d="M0 0h1"\n  fill="url(//a)"/>', '4:9  found fill="url(//a)"'],
    ['<text>url(//a) &lt;g</text><g fill="url(//a)"/>', '2:39  found fill="url(//a)"'],
    ['<style><![CDATA[ .a{fill:red} ]]></style>\n<g id="image"/>\n<image/>', '4:1  found <image>'],
  ];
  for (const [inside, expected] of cases) {
    const [first = ''] = await problemsOf(context, { 'media/tree.svg': svg(inside) });
    assert.ok(first.startsWith(`media/tree.svg:${expected}`), first);
  }
});

const FINE = [
  '<path fill="rgb(0 128 0 / 50%)" stroke="hsla(120deg, 50%, 50%, .5)" d="M0 0h1"/>',
  '<g transform="translate(1 2) rotate(45deg) scale(.5) matrix(1,0,0,1,0,0) skewX(3)"><path d="M0 0h1"/></g>',
  '<path fill="var(--a, var(--b, var(--c, red)))" d="M0 0h1"/>',
  '<linearGradient id="g"><stop stop-color="#f00"/></linearGradient><path fill="url(#g) red" d="M0 0h1"/>',
  '<!-- <script>x</script> --><path d="M0 0h1"/>',
];

test('a drawing may have the functions that drawing programs write', async (context) => {
  for (const inside of FINE)
    assert.deepEqual(await problemsOf(context, { 'media/tree.svg': svg(inside) }), [], inside);
});
