/**
 * What a drawing may contain: shapes, paint, and references within itself. These are lists of what is allowed, because
 * browsers keep adding ways for SVG and CSS to run or load something.
 */
import { declarationsIn, isSimple, rulesIn } from './drawing-styles.ts';

const ID = String.raw`[\p{L}\p{N}_.-]+`;

const SVG = 'http://www.w3.org/2000/svg';
const NAMESPACES: Readonly<Record<string, string>> = {
  xmlns: SVG,
  'xmlns:svg': SVG,
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
};

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Without <feImage>, which loads a file, and without <switch>, <view>, <a>, <image> and animations. */
const ELEMENTS = words(`
  svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset feTurbulence
`);

const PAINT = `
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters
  color-rendering direction display dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color
  flood-opacity font-family font-size font-size-adjust font-stretch font-style font-variant font-weight
  image-rendering letter-spacing lighting-color marker-end marker-mid marker-start mask opacity overflow
  paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering transform
  transform-origin unicode-bidi vector-effect visibility word-spacing writing-mode
`;

/** Properties in a style sheet or in `style`, which become attributes. */
const PROPERTIES = words(PAINT);

const ATTRIBUTES = words(`
  ${PAINT}
  id mask-type version baseProfile viewBox preserveAspectRatio xml:space width height x y x1 x2 y1 y2 cx cy r rx ry fx fy fr d
  points pathLength dx dy rotate textLength lengthAdjust startOffset method side spacing offset gradientUnits
  gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits
  maskContentUnits markerHeight markerUnits markerWidth orient refX refY filterUnits primitiveUnits in in2 result mode
  type values operator k1 k2 k3 k4 stdDeviation edgeMode radius baseFrequency numOctaves seed stitchTiles tableValues
  slope intercept amplitude exponent
`);

const REFERENCES = words('href xlink:href');
const TRANSFORMS = words('transform gradientTransform patternTransform');

const within = 'a reference within the drawing (#…)';
const reference = new RegExp(`^#${ID}$`, 'u');
const local = new RegExp(String.raw`url\(\s*(['"]?)#${ID}\1\s*\)`, 'gu');
const variable = /var\(\s*--[\w-]+\s*(?:,[^()]*)?\)/g;
// With only numbers they load nothing, and some drawing programs write every colour like this.
const colour = /\b(?:rgb|hsl)a?\((?:[\d\s.,%/+-]|deg)*\)/g;
const transform =
  /\b(?:translate|rotate|scale|matrix|skewX|skewY)\((?:[\d\s.,%+-]|e[+-]?\d|deg|rad|turn|px)*\)/g;
/** No backslash, comment, colon, bracket or at-sign. Values with any other function fail here. */
const plain = /^[\p{L}\p{N}\s.,#%+'"_-]*$/u;

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** Whether a paint or geometry value contains only words, numbers and references within the drawing. */
function isPlain(name: string, value: string): boolean {
  let rest = value.replace(local, '').replace(colour, '');
  if (TRANSFORMS.has(name)) rest = rest.replace(transform, '');
  // A fallback may be another variable, whose fallback may be a third.
  for (let depth = 0; depth < 3; depth += 1) rest = rest.replace(variable, '');
  return plain.test(rest);
}

const complaint = (found: string, value: string): string =>
  /url\(|javascript:|@import/i.test(value)
    ? `found ${shorten(found)}, expected ${within}`
    : `found ${shorten(found)}, expected words, numbers, var(--name) or url(#id)`;

/** The message for a forbidden element. */
export const elementProblem = (name: string): string | undefined =>
  ELEMENTS.has(name) ? undefined : `found <${name}>, expected shapes only`;

/** The message for a forbidden attribute, and a text to find its place. */
export function attributeProblem(name: string, value: string): [message: string, found: string] | undefined {
  const pair = `${name}="${value}"`;
  if (/^on/i.test(name)) return [`found the event handler ${name}, expected shapes only`, name];
  if (Object.hasOwn(NAMESPACES, name))
    return value === NAMESPACES[name]
      ? undefined
      : [`found ${shorten(pair)}, expected ${NAMESPACES[name]}`, value];
  if (/^xmlns/.test(name))
    return [`found the namespace ${name}, expected SVG alone: save the drawing as plain SVG`, name];
  // <a src> does nothing, but it shows the intention.
  if (REFERENCES.has(name) || /^(.*:)?(href|src)$/i.test(name))
    return REFERENCES.has(name) && reference.test(value)
      ? undefined
      : [`found ${shorten(pair)}, expected ${within}`, value];
  if (!ATTRIBUTES.has(name))
    return [`found the attribute ${shorten(pair)}, expected geometry and paint only`, name];
  return isPlain(name, value) ? undefined : [complaint(pair, value), value];
}

/** The message for forbidden declarations, in `style` or between the braces of a rule. */
export function declarationsProblem(text: string): [message: string, found: string] | undefined {
  for (const { written, name, value } of declarationsIn(text)) {
    if (!PROPERTIES.has(name))
      return [`found the property ${shorten(written)}, expected paint only`, written];
    if (value === '' || !isPlain(name, value)) return [complaint(written, value), written];
  }
  return undefined;
}

/** The message for a forbidden style sheet. */
export function sheetProblem(css: string): [message: string, found: string] | undefined {
  // A comment, an escape or an at-rule, or braces that are not in pairs.
  const odd = css.search(/[\\@<!]|\/\*/);
  const left = odd < 0 ? css.replace(/[^{}]*\{[^{}]*\}/g, '') : css.slice(odd).replace(/[\n{}][^]*/, '');
  const rest = left.trim();
  if (rest !== '') return [`found ${shorten(rest)} in <style>, expected plain rules`, rest];
  for (const { selectors, declarations } of rulesIn(css)) {
    if (!selectors.every(isSimple)) return ['found <style>, expected shapes only', '<style'];
    const problem = declarationsProblem(declarations);
    if (problem) return problem;
  }
  return undefined;
}
