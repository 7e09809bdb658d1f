/** The colour tokens, as the stylesheets in src/ declare them: their names, and their default values. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type Scheme = 'light' | 'dark';

/** Colours by the name of their token, without `--mtc-color-`. */
export type Colors = Readonly<
  Partial<Record<Scheme, Readonly<Record<string, string | undefined>> | undefined>>
>;

/** The value in `--_ink: var(--mtc-color-ink, light-dark(#16292b, #e8efec));` */
export const DEFAULT =
  /(?<=var\(--mtc-color-(?<token>[\w-]+), light-dark\()(?<light>#[\da-f]{6}), (?<dark>#[\da-f]{6})(?=\)\))/g;

const SOURCE = join(import.meta.dirname, '../../src');

/** The folders that declare tokens. */
const FOLDERS = ['tokens', 'parts', 'widgets'];

/** Whether a file is a stylesheet that may declare tokens. Its text is read, because its module needs Lit. */
export const isSheet = (file: string): boolean =>
  /[\\/]src[\\/](tokens[\\/][\w-]+|(parts|widgets)[\\/]([\w-]+[\\/])?[\w-]*styles)\.ts$/.test(file);

export const sheets = (): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => join(SOURCE, folder, file))
      .filter(isSheet),
  ).sort();

let known: ReadonlyMap<string, Readonly<Record<Scheme, string>>> | undefined;

/** The default values by token. */
export function colorTokens(): NonNullable<typeof known> {
  known ??= new Map(
    sheets()
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(DEFAULT)])
      .map(({ groups: { token = '', light = '', dark = '' } = {} }) => [token, { light, dark }]),
  );
  return known;
}
