/** An SVG file → its template. */
import { optimize } from 'svgo';
import type { CustomPlugin } from 'svgo';
import { template } from '../html/tree.ts';
import type { Template } from '../html/tree.ts';
import type { Place, Report } from '../source/problem.ts';
import { inspect } from './drawing-inspect.ts';
import type { Refuse } from './drawing-inspect.ts';
import { shapeFinder, withShapes } from './drawing-shapes.ts';
import type { FindShape } from './drawing-shapes.ts';
import { stylesToAttributes } from './drawing-styles.ts';

/** Above this length, shapes do not change, because rewriting and merging paths takes quadratic time. */
const LARGE = 20_000;
const LARGEST_KB = 200;
/** The most problems to report for one drawing. */
const MOST = 10;

/**
 * A drawing may contain shapes, paint, text, and references within itself. Its values are words, numbers, colours such as rgb(),
 * var(--name) and url(#id), and in transform the usual functions. Nothing in it may run or load. A `<use>` may name a shape of
 * another drawing in media/ (`other.svg#id`), which the compiler copies.
 *
 * @title Drawings hold nothing that runs or loads
 * @refused <script>x</script>
 * @refused <path onclick="x" d="M1 1h5"/>
 * @refused <image href="photo.png"/>
 * @refused <use href="https://elsewhere.example/#a"/>
 * @refused <path fill="url(https://elsewhere.example/#a)" d="M1 1h5"/>
 * @refused <path style="fill:u\72l(#a)" d="M1 1h5"/>
 * @accepted <path id="a" fill="var(--ink, #00f)" d="M1 1h5"/><use href="#a"/>
 * @accepted <path transform="rotate(45)" stroke="rgb(0, 128, 0)" d="M1 1h5"/>
 */
export function compileDrawing(
  svg: string,
  id: string,
  report: Report,
  find?: FindShape,
): Template | undefined {
  const data = attempt(svg, report, find, (run) => optimized(run, run(svg, stylesToAttributes()), id));
  if (data === undefined) return undefined;
  const whole = find ? withShapes(data, find, LARGEST_KB * 1024) : data;
  const drawn = attempt(whole, report, undefined, (run) => run(whole));
  // The fallback of a token is only for viewers of the file, because the widgets set every token.
  const value = drawn
    ?.replace(/^<svg/, '<svg aria-hidden="true"')
    .replace(/(var\(--mtc-[\w-]+),[^()]*\)/g, '$1)');
  return value === undefined ? undefined : template({ type: 'raw', value });
}

/** Finds the shapes that drawings share, by the texts of the drawings. Problems inside a drawing are reported for itself. */
export function shapesOf(drawings: ReadonlyMap<string, string>): FindShape {
  const silent = (): undefined => undefined;
  const open = (name: string): string | undefined => {
    const svg = drawings.get(name) ?? '';
    return attempt(svg, silent, silent, (run) => run(svg, stylesToAttributes()));
  };
  return shapeFinder([...drawings.keys()], open, (alone) =>
    attempt(alone, silent, undefined, (run) => optimized(run, alone, 'shape'))?.replace(
      /^<svg[^>]*>|<\/svg>$/g,
      '',
    ),
  );
}

/** Checks a drawing before and after it changes, because a plugin may decode or join parts that were harmless. */
type Run = (text: string, ...plugins: CustomPlugin[]) => string;

/** Changes a checked drawing. Undefined after a report. */
function attempt(
  svg: string,
  report: Report,
  find: FindShape | undefined,
  change: (run: Run) => string,
): string | undefined {
  const told = new Set<string>();
  const refuse: Refuse = (message, found, element) => {
    // More problems are mostly the same.
    if (!told.has(message) && told.size < MOST) report(message, placeIn(svg, found, element));
    told.add(message);
  };
  const size = Math.ceil(Buffer.byteLength(svg) / 1024);
  if (size > LARGEST_KB) {
    refuse(`found a drawing of ${size} KB, expected at most ${LARGEST_KB} KB: simplify its paths`);
    return undefined;
  }
  // Entities can contain anything, so they are refused before the parser resolves them.
  if (/<!ENTITY/i.test(svg)) {
    refuse('found an entity declaration (<!ENTITY), expected plain SVG', /<!ENTITY/i);
    return undefined;
  }
  try {
    optimize(svg, { plugins: [inspect(refuse, find, 'source')] });
    const data = change((text, ...plugins) =>
      told.size === 0 ? optimize(text, { plugins: [...plugins, inspect(refuse, find)] }).data : '',
    );
    return told.size > 0 ? undefined : data;
  } catch (error) {
    const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
    const problem =
      error instanceof RangeError
        ? 'found elements nested too deeply, expected a few levels'
        : `not a valid SVG: ${reason ?? String(error)}`;
    report(problem, { line: line ?? 1, column: column ?? 1 });
    return undefined;
  }
}

/** A drawing whose styles are attributes, in few characters. */
function optimized(run: Run, flat: string, id: string): string {
  if (flat === '') return '';
  const kept = { convertPathData: false, convertShapeToPath: false, mergePaths: false } as const;
  const { data } = optimize(flat, {
    multipass: true,
    plugins: [
      // By default, a comment that starts with "!" is kept.
      { name: 'removeComments', params: { preservePatterns: false } },
      { name: 'preset-default', params: flat.length > LARGE ? { overrides: kept } : {} },
      'removeTitle',
      'removeDimensions',
      'removeXMLNS',
      { name: 'prefixIds', params: { prefix: id, delim: '-' } },
    ],
  });
  return run(data);
}

/** A start tag, or something that may contain what looks like one. */
const TAGS = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<[^\s!?/]/g;

/** Where an element starts. Only for a drawing that the parser has read, because a comment without an end takes quadratic time. */
const startOf = (svg: string, element: number): number =>
  [...svg.matchAll(TAGS)].filter(([text]) => /^<[^!?]/.test(text))[element]?.index ?? 0;

/** The place of the first occurrence, in the element or else in the file, because the parser does not keep places. */
function placeIn(svg: string, found: string | RegExp = '', element?: number): Place {
  const start = element === undefined || found === '' ? 0 : startOf(svg, element);
  const after = find(found, svg.slice(start));
  const index = after < 0 ? Math.max(find(found, svg), 0) : start + after;
  const lines = svg.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

const find = (found: string | RegExp, text: string): number =>
  typeof found === 'string' ? text.indexOf(found) : text.search(found);
