/** An SVG file → the template that draws it. */
import { optimize } from 'svgo';
import type { CustomPlugin } from 'svgo';
import { Code } from '../template/code.ts';
import { escapeLiteral } from '../template/escape.ts';
import type { Place, Report } from '../problem.ts';

const ACTIVE =
  /^(script|foreignobject|iframe|object|embed|a|image|feimage|set|animate.*|handler|listener|style)$/i;

export function compileDrawing(svg: string, id: string, report: Report): Code | undefined {
  let sound = true;
  const refuse = (message: string, found?: string | RegExp): void => {
    sound = false;
    report(message, placeIn(svg, found));
  };
  // Entities can stand for anything, so they are refused before the parser resolves them.
  if (/<!ENTITY/i.test(svg)) {
    refuse('found an entity declaration (<!ENTITY), expected plain SVG', /<!ENTITY/i);
    return undefined;
  }
  try {
    // Styles become attributes first: a page's content policy may forbid them, and a sheet would leak.
    const flat = optimize(svg, {
      plugins: [
        { name: 'inlineStyles', params: { onlyMatchedOnce: false } },
        'convertStyleToAttrs',
        inspect(refuse),
      ],
    }).data;
    if (sound && !/^\s*<svg[\s>]/.test(flat)) refuse('found no drawing, expected <svg>');
    if (!sound) return undefined;
    const { data } = optimize(flat, {
      multipass: true,
      plugins: [
        'preset-default',
        'removeTitle',
        'removeDimensions',
        'removeXMLNS',
        { name: 'prefixIds', params: { prefix: id, delim: '-' } },
      ],
    });
    // A token's fallback serves viewers of the file; the widgets set every token.
    const drawn = data
      .replace(/^<svg/, '<svg aria-hidden="true"')
      .replace(/(var\(--mtc-[\w-]+),[^()]*\)/g, '$1)');
    return new Code(`html\`${escapeLiteral(drawn)}\``);
  } catch (error) {
    const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
    report(`not a valid SVG: ${reason ?? String(error)}`, { line: line ?? 1, column: column ?? 1 });
    return undefined;
  }
}

/** Refuses what runs, loads or leads anywhere. Cleaning it away would hide that the file is not what it seems. */
function inspect(refuse: (message: string, found?: string | RegExp) => void): CustomPlugin {
  return {
    name: 'inspect',
    fn: () => ({
      element: {
        enter: ({ name, attributes }, parent) => {
          const local = name.replace(/^.*:/, '');
          if (ACTIVE.test(local)) refuse(`found <${name}>, expected shapes only`, `<${name}`);
          if (parent.type === 'root' && name !== 'svg') refuse(`found <${name}>, expected <svg>`, `<${name}`);
          if (parent.type === 'root' && !attributes['viewBox'])
            refuse('found no viewBox on <svg>, expected one', '<svg');
          for (const [attribute, value] of Object.entries(attributes)) {
            const pair = `${attribute}="${value}"`;
            if (/^on/i.test(attribute))
              refuse(`found the event handler ${attribute}, expected shapes only`, attribute);
            else if (/^(.*:)?(href|src)$/i.test(attribute) && !value.startsWith('#')) {
              refuse(`found ${pair}, expected a reference within the drawing (#…)`, value);
            } else if (
              !attribute.startsWith('xmlns') &&
              /url\(\s*['"]?\s*(?!['"]?#)[^'"#\s]|@import|javascript:/i.test(value)
            ) {
              refuse(`found ${pair}, expected a reference within the drawing (#…)`, value);
            }
          }
        },
      },
    }),
  };
}

/** The parser keeps no places, so the first occurrence has to do. */
function placeIn(svg: string, found: string | RegExp = ''): Place {
  const index = Math.max(typeof found === 'string' ? svg.indexOf(found) : svg.search(found), 0);
  const lines = svg.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
