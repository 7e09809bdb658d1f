/** The data of the build about the files that code refers to. */
import integrity from '../../dist/cdn/integrity.json';
import titles from '../../dist/embed/titles.json';
import { delivery } from '../../src/generated/delivery.ts';
import type { Published } from '../../src/embed-code/published.ts';
import { version } from '../../src/lib/version.ts';
import type { Widget } from '../../src/widgets/all.ts';

type Titles = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string>> | undefined>>>
>;
const all: Titles = titles;

export const published: Published = { ...delivery, version, integrity };

/** The title of a piece of content, or its id if there is no such piece. */
export const titleOf = (widget: Widget, id: string, locale: string): string =>
  all[widget]?.[id]?.[locale] ?? id;

/** The languages that code can use. */
export const locales: readonly string[] = [
  ...new Set(
    Object.values(all).flatMap((pieces) => Object.values(pieces).flatMap((one) => Object.keys(one ?? {}))),
  ),
];
