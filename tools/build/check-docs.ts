/**
 * Fails the build if the docblock of an element lacks something: a summary, when to use it, or a slot, part, event, attribute or
 * custom property that the element has. The check reads the built modules to find out what the element has, and gives them content
 * of its own.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CustomElement, Package } from 'custom-elements-manifest/schema';
import { attributesOf, tagOf, widgets } from '../../src/widgets/all.ts';
import type { Widget } from '../../src/widgets/all.ts';
import { fixtureId, fixturePieces } from './fixture-pieces.ts';
import { importBuiltServer } from './import-built-server.ts';
import { renamePrefix } from './prefix/rename.ts';

/** What our docblocks contain beyond the manifest's own schema. */
type Documented = CustomElement & Partial<Record<'status' | 'since' | 'when' | 'reader' | 'words', string>>;

const { prerendered } = await importBuiltServer('prerender');
const { addContent } = await importBuiltServer('content');
addContent('en', fixturePieces);

/** The tag in the built modules and in the manifest. */
const builtTag = (widget: Widget) => renamePrefix(tagOf(widget)) as ReturnType<typeof tagOf>;

const unique = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** The built modules of an element. */
function modulesOf(path: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(path)) return found;
  const source = readFileSync(path, 'utf8');
  found.set(path, source);
  for (const [, to = ''] of source.matchAll(/(?:from|^import) ?["'](\.[^"']+)["']/gm))
    modulesOf(join(dirname(path), to), found);
  return found;
}

const event = `(${renamePrefix('Mtc')}\\w+Event)\\b`;
const declaration = new RegExp(`class ${event} extends Event[^]*?super\\(["']([\\w-]+)["']`, 'g');
const creation = new RegExp(`new ${event}`, 'g');

/** Event types that any of its modules fires, found by the names of their classes. */
function eventsOf(widget: Widget): string[] {
  const sources = [...modulesOf(`dist/esm/widgets/${widget}/element.js`).values()];
  const names = new Map(
    sources.flatMap((source) =>
      [...source.matchAll(declaration)].map(([, name = '', type = '']) => [name, type] as const),
    ),
  );
  const fired = sources.flatMap((source) => [...source.matchAll(creation)]);
  return unique(fired.map(([, name = '']) => names.get(name) ?? name));
}

/** What the widget shows of a piece that has everything. */
function shownBy(widget: Widget): { slots: string[]; parts: string[]; properties: string[] } {
  const { box: html, css } = prerendered(builtTag(widget), attributesOf(widget, fixtureId), 'en');
  const named = (pattern: RegExp, text: string): string[] =>
    unique([...text.matchAll(pattern)].flatMap(([, name = '']) => name.split(/\s+/)));
  return {
    slots: unique(['', ...named(/<slot name="([^"]+)"/g, html)]),
    parts: named(/\spart="([^"]+)"/g, html),
    properties: named(/var\((--(?!_)[\w-]+)/g, css),
  };
}

interface Named {
  name: string;
  description?: string;
}

/** @param is What exists. Without it, only descriptions are checked. */
function compare(kind: string, documented: readonly Named[], is?: readonly string[]): string[] {
  const names = documented.map(({ name }) => name);
  const said = (name: string): string => `${kind} ${name ? `"${name}"` : 'without a name'}`;
  return [
    ...(is ?? []).filter((name) => !names.includes(name)).map((name) => `${said(name)} is not documented.`),
    ...(is ? names.filter((name) => !is.includes(name)) : []).map(
      (name) => `${said(name)} is documented, but it does not exist.`,
    ),
    ...documented
      .filter(({ description }) => !description?.trim())
      .map(({ name }) => `${said(name)} has no description.`),
  ];
}

function faultsOf(widget: Widget, element?: Documented): string[] {
  if (!element) return ['the element is not in the manifest.'];
  const { slots, parts, properties } = shownBy(widget);
  const texts = ['summary', 'description', 'status', 'since', 'when', 'reader', 'words'] as const;
  return [
    ...texts
      .filter((name) => !element[name]?.trim())
      .map((name) => `${name === 'description' ? 'the description' : `@${name}`} is missing.`),
    ...compare('the slot', element.slots ?? [], slots),
    ...compare('the part', element.cssParts ?? [], parts),
    ...compare('the custom property', element.cssProperties ?? [], properties),
    ...compare('the event', element.events ?? [], eventsOf(widget)),
    ...compare(
      'the attribute',
      (element.attributes ?? []).map(({ name, description = '', type }) => ({
        name,
        description: type ? description : '',
      })),
    ),
  ];
}

/** What a manifest lacks, one line each. */
export function undocumented({ modules }: Package): string[] {
  const elements = modules.flatMap(({ declarations = [] }) => declarations as Documented[]);
  return widgets.flatMap((widget) =>
    faultsOf(
      widget,
      elements.find(({ tagName }) => tagName === builtTag(widget)),
    ).map((fault) => `src/widgets/${widget}/element.ts: ${fault}`),
  );
}

if (process.argv[1]?.endsWith('check-docs.ts')) {
  const faults = undocumented(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Package);
  if (faults.length > 0) {
    console.error(`Documentation that is missing or out of date:\n${faults.join('\n')}`);
    process.exitCode = 1;
  }
}
