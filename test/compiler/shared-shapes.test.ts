/** Shapes that one drawing takes from another: `<use href="other.svg#id"/>`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf, problemsOf } from '../helpers/content-folder.ts';
import type { Changes } from '../helpers/content-folder.ts';

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n  ${inside}\n</svg>\n`;

const YAML = 'credit: Somebody\nalt:\n  en: A bush\n';

/** A drawing with shapes, and one that takes them. */
const drawings = (shapes: string, user: string): Changes => ({
  'media/bush.svg': svg(shapes),
  'media/bush.yaml': YAML,
  'media/tree.svg': svg(user),
});

const SHAPES =
  '<style>.red { stroke: red }</style><path id="leaf" d="M1 1h5v5"/>' +
  '<g id="twig" class="red"><path d="M2 2h3"/><path stroke="#00f" d="M3 3h3"/></g>';

const COPIES: [user: string, copied: string][] = [
  ['<use href="bush.svg#leaf"/>', '<path d="M1 1h5v5"/>'],
  ['<use href="bush.svg#leaf"/><use href="bush.svg#leaf"/>', '<path d="M1 1h5v5"/><path d="M1 1h5v5"/>'],
  [
    '<use stroke="#0f0" transform="translate(2)" href="bush.svg#leaf"/>',
    '<g stroke="#0f0" transform="translate(2)"><path d="M1 1h5v5"/></g>',
  ],
  // A style sheet of the other drawing is part of its shape.
  ['<use href="bush.svg#twig"/>', '<g stroke="red"><path d="M2 2h3"/><path stroke="#00f" d="M3 3h3"/></g>'],
  ['<path d="M1 1h7"/><use href="bush.svg#leaf"/>', '<path d="M1 1h7"/><path d="M1 1h5v5"/>'],
];

for (const [user, copied] of COPIES) {
  test(`a drawing takes a shape of another: ${user}`, async (context) => {
    const text = await moduleOf(context, drawings(SHAPES, user), 'media/tree.ts');
    assert.equal(/viewBox="0 0 9 9">(.*)<\/svg>/.exec(text)?.[1], copied);
    assert.doesNotMatch(text, /href|id=/);
  });
}

const REFUSED: [what: string, changes: Changes, ...expected: string[]][] = [
  [
    'that does not exist',
    drawings(SHAPES, '<path d="M0 0h1"/>\n<use href="bush.svg#laef"/>'),
    'media/tree.svg:3:12  found "bush.svg#laef", expected one of leaf, twig, the ids in bush.svg',
  ],
  [
    'of a drawing that does not exist',
    drawings(SHAPES, '<use href="hedge.svg#leaf"/>'),
    'media/tree.svg:2:14  found "hedge.svg", expected one of bush.svg, tree.svg',
  ],
  [
    'of a drawing without shapes',
    drawings('<path d="M1 1h5"/>', '<use href="bush.svg#leaf"/>'),
    'media/tree.svg:2:14  found "bush.svg#leaf", expected an id in bush.svg, which has none',
  ],
  [
    'that takes a shape itself',
    drawings('<g id="leaf"><use href="tree.svg#leaf"/></g>', '<use id="leaf" href="bush.svg#leaf"/>'),
    'media/bush.svg:2:27  found tree.svg#leaf, which has references itself, expected shapes only',
    'media/tree.svg:2:24  found bush.svg#leaf, which has references itself, expected shapes only',
  ],
  [
    'that refers to a gradient outside it',
    drawings(
      '<linearGradient id="g"/><path id="leaf" fill="url(#g)" d="M1 1h5"/>',
      '<use href="bush.svg#leaf"/>',
    ),
    'media/tree.svg:2:14  found bush.svg#leaf, which has references itself, expected shapes only',
  ],
  [
    'with a place of its own',
    drawings(SHAPES, '<use href="bush.svg#leaf" x="2"/>'),
    'media/tree.svg:2:29  found x on a <use> of bush.svg#leaf, expected transform="translate(…)"',
  ],
  [
    'of a drawing that has a problem, which is reported there alone',
    drawings('<path id="leaf" onclick="x" d="M1 1h5"/>', '<use href="bush.svg#leaf"/>'),
    'media/bush.svg:2:19  found the event handler onclick, expected shapes only',
  ],
  [
    'so often that the drawing becomes too large',
    drawings(
      `<path id="leaf" d="M1 1${'h1v1'.repeat(9_000)}"/>`,
      '<use href="bush.svg#leaf"/>'.repeat(1_900),
    ),
    'media/tree.svg:1:1  found a drawing of 212 KB, expected at most 200 KB: simplify its paths',
  ],
];

for (const [what, changes, ...expected] of REFUSED) {
  test(`the compiler refuses a shape ${what}`, async (context) => {
    assert.deepEqual(await problemsOf(context, changes), expected);
  });
}

const within = 'expected a reference within the drawing (#…)';

/** References that go somewhere else, or come from something else than a <use>. */
const HOSTILE: [user: string, found: string][] = [
  ['<use href="../bush.svg#leaf"/>', 'href="../bush.svg#leaf"'],
  ['<use href="./bush.svg#leaf"/>', 'href="./bush.svg#leaf"'],
  ['<use href="/bush.svg#leaf"/>', 'href="/bush.svg#leaf"'],
  ['<use href="//a.example/bush.svg#leaf"/>', 'href="//a.example/bush.svg#leaf"'],
  ['<use href="https:bush.svg#leaf"/>', 'href="https:bush.svg#leaf"'],
  ['<use href="bush.svg"/>', 'href="bush.svg"'],
  ['<use href="bush.svg?a#leaf"/>', 'href="bush.svg?a#leaf"'],
  ['<use href="bush.svg#leaf#leaf"/>', 'href="bush.svg#leaf#leaf"'],
  ['<use href="bush.svg%23#leaf"/>', 'href="bush.svg%23#leaf"'],
  ['<use href="bush.SVG#leaf"/>', 'href="bush.SVG#leaf"'],
  ['<use href=" bush.svg#leaf"/>', 'href=" bush.svg#leaf"'],
  ['<textPath href="bush.svg#leaf"/>', 'href="bush.svg#leaf"'],
  ['<linearGradient id="g" href="bush.svg#leaf"/>', 'href="bush.svg#leaf"'],
  ['<path fill="url(bush.svg#leaf)" d="M0 0h1"/>', 'fill="url(bush.svg#leaf)"'],
];

test('a drawing refers to another only with <use>, by its plain name', async (context) => {
  for (const [user, found] of HOSTILE) {
    const [first = ''] = await problemsOf(context, drawings(SHAPES, user));
    assert.ok(first.endsWith(`found ${found}, ${within}`), `${user}: ${first}`);
  }
});

test('a shape cannot run, load or end the template', async (context) => {
  const text = await moduleOf(
    context,
    drawings('<text id="leaf">`${evil()}&lt;script></text>', '<use href="bush.svg#leaf"/>'),
    'media/tree.ts',
  );
  assert.match(text, /<text>\\`\\\$\{evil\(\)\}&lt;script&gt;<\/text>/);
});
