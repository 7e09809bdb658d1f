/** Finds the files of a content folder. */
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ID } from './ids.ts';
import { Problem, compare, show } from './problem.ts';
import type { Report } from './problem.ts';

/** How the files of a kind of content are found: `<locale>/<name>/<id>.md`, or `<locale>/<name>.yaml`. */
export interface FileKind {
  name: string;
  isFolder: boolean;
}

export interface ContentFile {
  /** `clinic`, `sources`, `links`, `rules`, `media`, `drawing`, `photo`, or the name of a kind of content. */
  kind: string;
  /** Relative to the working directory, as in problems. */
  path: string;
  id: string;
  /** Empty for files that all locales share. */
  locale: string;
  text: string;
  /** The bytes of a photograph, instead of text. */
  bytes?: Uint8Array;
}

/** Takes problems of a file. */
export type ReportFor = (file: Pick<ContentFile, 'path'>) => Report;

/** The name of a piece, the same in every language: `articles/walking`, `navigation`. */
export const pieceOf = ({ kind, id }: Pick<ContentFile, 'kind' | 'id'>): string =>
  kind === id ? kind : `${kind}/${id}`;

interface Found {
  files: ContentFile[];
  locales: string[];
  /** Whether the folder can be read. */
  readable: boolean;
}

const LOCALE = '[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?';
/** Whether a folder of the content is that of a language. */
export const isLocale = (folder: string): boolean => new RegExp(`^${LOCALE}$`).test(folder);
/** `compiled/` is written by the compiler itself. */
const IGNORED = /^(README\.md|CHANGELOG\.md|LICENSE(\.(md|txt))?|compiled)$/;
const PICTURES = /^media\/.*\.(gif|heic|heif|bmp|raw|psd)$/i;
const FILES: [RegExp, string?][] = [
  [/^(?<id>clinic)\.yaml$/, 'clinic'],
  [/^(?<id>sources)\.yaml$/, 'sources'],
  [/^(?<id>links)\.yaml$/, 'links'],
  [new RegExp(`^(?<id>rules)\\.(?<locale>${LOCALE})\\.yaml$`), 'rules'],
  [/^media\/(?<id>[^/]+)\.yaml$/, 'media'],
  [/^media\/(?<id>[^/]+)\.svg$/, 'drawing'],
  [/^media\/(?<id>[^/]+)\.(?:jpe?g|png|webp|avif|tiff?)$/i, 'photo'],
];

/** What a content folder can contain. */
function layoutOf(kinds: readonly FileKind[]): { folders: RegExp; files: typeof FILES; expected: string } {
  const named = (isFolder: boolean): string[] =>
    kinds.filter((kind) => kind.isFolder === isFolder).map(({ name }) => name);
  const [folders, singles] = [named(true), named(false)];
  const paths = [
    ...folders.map((name) => `<locale>/${name}/<id>.md`),
    ...singles.map((name) => `<locale>/${name}.yaml`),
  ];
  const list = `${paths.slice(0, -1).join(', ')} or ${paths.at(-1)}`;
  return {
    folders: new RegExp(`^(media|${LOCALE}|${LOCALE}/(${folders.join('|')}))$`),
    files: [
      ...FILES,
      [new RegExp(`^(?<locale>${LOCALE})/(?<kind>${folders.join('|')})/(?<id>[^/]+)\\.md$`)],
      [new RegExp(`^(?<locale>${LOCALE})/(?<id>(?<kind>${singles.join('|')}))\\.yaml$`)],
    ],
    expected: `clinic.yaml, sources.yaml, links.yaml, rules.<locale>.yaml, media/<id>.svg or .jpg with media/<id>.yaml, ${list}`,
  };
}

/** Far more than anybody reads at once, and small enough to compile quickly. */
const LARGEST_KB = 100;
const MOST_LINES = 3_000;
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const MISPLACED_RULES =
  'found a misplaced rules file, expected rules.<locale>.yaml beside clinic.yaml, such as rules.en.yaml';

/** A path as in problems: relative to the working directory, the same on every system. */
export const named = (path: string): string => relative(process.cwd(), path).split(sep).join('/') || '.';

export async function readContent(
  from: string,
  kinds: readonly FileKind[],
  problems: Problem[],
): Promise<Found> {
  const layout = layoutOf(kinds);
  const files: ContentFile[] = [];
  const locales = new Set<string>();
  const refuse = (inside: string, message: string): void => {
    problems.push(new Problem(named(join(from, inside)), message));
  };

  async function walk(folder: string): Promise<void> {
    const entries = await readdir(join(from, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
      const inside = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.') || IGNORED.test(inside)) continue;
      if (entry.isDirectory()) {
        if (!layout.folders.test(inside))
          refuse(inside, `found an unknown folder, expected ${layout.expected}`);
        else {
          if (folder === '' && inside !== 'media') locales.add(inside);
          await walk(inside);
        }
      } else if (entry.isFile()) await take(inside);
      else refuse(inside, 'found a link or device, expected a file');
    }
  }

  async function take(inside: string): Promise<void> {
    const [match, kind] =
      layout.files
        .map(([pattern, kind]) => [pattern.exec(inside)?.groups, kind] as const)
        .find(([groups]) => groups) ?? [];
    if (!match) {
      if (/(^|\/)rules\b/.test(inside)) return refuse(inside, MISPLACED_RULES);
      return refuse(
        inside,
        PICTURES.test(inside)
          ? 'found a picture in an unsupported format, expected .jpg, .png, .webp, .avif, .tif or .svg'
          : `found an unknown file, expected ${layout.expected}`,
      );
    }
    // macOS decomposes letters with accents.
    const id = (match['id'] ?? '').normalize();
    // Generated code looks ids up in objects.
    if (id in Object.prototype)
      return refuse(inside, `found the reserved name ${show(id)}, expected another`);
    // Pictures may keep the names from cameras and stock libraries.
    if (!ID.test(id) && !inside.startsWith('media/')) {
      return refuse(
        inside,
        `found the file name "${id}", expected lower-case letters, digits and single hyphens`,
      );
    }
    const path = named(join(from, inside));
    const bytes = await readFile(join(from, inside));
    if (kind === 'photo') {
      files.push({ kind, path, id, locale: '', text: '', bytes });
      return;
    }
    const size = Math.ceil(bytes.length / 1024);
    if (kind !== 'drawing' && size > LARGEST_KB)
      return refuse(inside, `found ${size} KB of text, expected at most ${LARGEST_KB} KB: split it`);
    try {
      // The decoder drops a byte order mark.
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
      const { length } = text.split('\n');
      if (kind !== 'drawing' && length > MOST_LINES)
        return refuse(inside, `found ${length} lines of text, expected at most ${MOST_LINES}: split it`);
      const control = CONTROL.exec(text);
      if (control) {
        const before = text.slice(0, control.index).split('\n');
        const code = control[0].charCodeAt(0).toString(16).padStart(4, '0');
        const message = `found a control character (U+${code.toUpperCase()}), expected text`;
        const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
        problems.push(new Problem(path, message, 'error', place));
        return;
      }
      files.push({ kind: kind ?? match['kind'] ?? '', path, id, locale: match['locale'] ?? '', text });
    } catch {
      refuse(inside, 'found bytes that are not UTF-8, expected a text file saved as UTF-8');
    }
  }

  let readable = true;
  try {
    await walk('');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    readable = false;
    refuse('', `found no readable folder (${String(error.code)}), expected ${layout.expected}`);
  }
  return { files, locales: [...locales], readable };
}
