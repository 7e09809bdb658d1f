/** `colors` in clinic.yaml. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { colorTokens } from '../../compiler/source/color-tokens.ts';
import { pairs } from '../../src/tokens/contrast-pairs.ts';
import { clinicWith as clinic, moduleOf, problemsOf } from '../helpers/content-folder.ts';

const tokens = [...colorTokens().keys()];

test('the keys are the colour tokens of the stylesheets, which are those of the pairs', () => {
  const paired = new Set(pairs.flatMap(([front, back]) => [front, back]));
  assert.deepEqual([...tokens, 'host'].sort(), [...paired].sort());
});

test('the compiler writes the colours as numbers, and none by default', async (context) => {
  const colorsIn = async (...lines: string[]): Promise<unknown> => {
    const text = await moduleOf(context, clinic(...lines), 'colors.ts');
    const [, value = ''] = /^export const colors = (\{[^]*\});\n$/m.exec(text) ?? [];
    return JSON.parse(value.replace(/,(?=\s*\})/g, '')) as unknown;
  };
  assert.deepEqual(await colorsIn(), {});
  assert.deepEqual(await colorsIn("colors: { light: { link: '#0b5cad' } }"), { light: { link: '#0b5cad' } });
  assert.deepEqual(
    await colorsIn(
      'colors:',
      '  light:',
      '    link: rgb(11, 92, 173)',
      "    action: '#06C'",
      '    muted: hsl(200deg 20% 30%)',
      '  dark:',
      '    link: oklch(0.8 0.08 250)',
    ),
    { light: { link: '#0b5cad', action: '#0066cc', muted: '#3d525c' }, dark: { link: '#97c2f0' } },
  );
  assert.doesNotMatch(
    await moduleOf(context, clinic("colors: { light: { link: '#0b5cad' } }"), 'clinic.ts'),
    /0b5cad|colors/,
  );
});

const FORM =
  "expected an opaque colour such as '#0b5cad', in quotes because # starts a comment, or one in rgb(), hsl() or oklch()";

for (const [written, found] of [
  ['', 'nothing'],
  ['#0b5cad', 'nothing'],
  ["'0b5cad'", '"0b5cad"'],
  ["'#0b5ca'", '"#0b5ca"'],
  ["'#0b5cad80'", '"#0b5cad80"'],
  ['navy', '"navy"'],
  ['rgba(11, 92, 173, 0.5)', '"rgba(11, 92, 173, 0.5)"'],
  ['rgb(11 92 173 / 50%)', '"rgb(11 92 173 / 50%)"'],
  ['rgb(11, 92)', '"rgb(11, 92)"'],
  ['rgb(calc(1) 2 3)', '"rgb(calc(1) 2 3)"'],
  ['color-mix(in srgb, red, blue)', '"color-mix(in srgb, red, blue)"'],
  ['var(--brand)', '"var(--brand)"'],
  ['url(https://a.example/)', '"url(https://a.example/)"'],
  ['"#0b5cad;} * {display:none"', '"#0b5cad;} * {display:none"'],
  ["'#0b5cad) , red'", '"#0b5cad) , red"'],
  ['"#0b5cad\\n"', '"#0b5cad "'],
  ['"`${1}`"', '"`${1}`"'],
  ["['#0b5cad']", 'a list of 1'],
  ["{ light: '#0b5cad' }", 'keys with values'],
] as const)
  test(`the compiler refuses the colour ${written || 'without a value'}`, async (context) => {
    assert.deepEqual(await problemsOf(context, clinic('colors:', '  light:', `    link: ${written}`)), [
      `clinic.yaml:10:11  colors.light.link: found ${found}, ${FORM}`,
    ]);
  });

for (const [written, nearest] of [
  ['oklch(0.5 0.1 180)', '#007565'],
  ['rgb(300 0 0)', '#ff604f'],
] as const)
  test(`the compiler refuses ${written}, which not every screen can show`, async (context) => {
    assert.deepEqual(await problemsOf(context, clinic('colors:', '  dark:', `    link: ${written}`)), [
      `clinic.yaml:10:11  colors.dark.link: found "${written}", expected a colour that every screen can show: the nearest one is ${nearest}`,
    ]);
  });

test('the compiler names the pair with the least contrast of a colour, with the defaults of the colours left out', async (context) => {
  assert.deepEqual(await problemsOf(context, clinic('colors:', '  light:', "    link: '#888888'")), [
    'clinic.yaml:10:11  colors.light.link: found "#888888", a contrast of 3.15 for link (#888888) on crisis (#fbf0e2), expected at least 4.5 for text',
  ]);
  assert.deepEqual(await problemsOf(context, clinic('colors:', '  dark:', "    glow: '#8ed6c9'")), [
    'clinic.yaml:10:11  colors.dark.glow: found "#8ed6c9", a contrast of 1.00 for strand-a (#8ed6c9) on glow (#8ed6c9), expected at least 3 for graphics',
  ]);
});

test('the compiler accepts two colours that have enough contrast only together', async (context) => {
  const alone = await problemsOf(context, clinic("colors: { light: { action: '#cccccc' } }"));
  assert.match(
    alone.join('\n'),
    /:8:\d+ {2}colors\.light\.action: .*on-action \(#ffffff\) on action \(#cccccc\)/,
  );
  const both = clinic(
    "colors: { light: { action: '#8a8a8a', action-hover: '#999999', on-action: '#000000' } }",
  );
  assert.deepEqual(await problemsOf(context, both), []);
});

test('the compiler accepts the example of content/README.md', async (context) => {
  const [, example = ''] =
    /^```yaml\n(colors:\n[^`]+)```$/m.exec(readFileSync('content/README.md', 'utf8')) ?? [];
  assert.match(example, /^ {4}link-hover: '#/m);
  assert.deepEqual(await problemsOf(context, clinic(example)), []);
});

test('the compiler refuses unknown keys, and names those that exist', async (context) => {
  assert.deepEqual(
    await problemsOf(context, clinic('colors:', "  link: '#0b5cad'", '  light:', "    brand: '#0b5cad'")),
    [
      'clinic.yaml:9:3  colors.link: unknown key, expected one of light, dark',
      `clinic.yaml:11:5  colors.light.brand: unknown key, expected one of ${tokens.join(', ')}`,
    ],
  );
  assert.deepEqual(await problemsOf(context, clinic("colors: '#0b5cad'")), [
    'clinic.yaml:8:9  colors: found "#0b5cad", expected the keys light, dark',
  ]);
});

test('the compiler reports a mistake in colours with those in other keys', async (context) => {
  const problems = await problemsOf(context, clinic('prefix: D', "colors: { dark: { ink: '#000' } }"));
  assert.deepEqual(
    problems.map((problem) => problem.replace(/(?<=\S): .*/, '')),
    ['clinic.yaml:8:9  prefix', 'clinic.yaml:9:24  colors.dark.ink'],
  );
});
