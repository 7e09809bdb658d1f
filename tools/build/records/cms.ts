/** The code to paste in docs/cms.md, with the clinic's own pieces, and the list of its embed pages. */
import { existsSync, readFileSync } from 'node:fs';
import { embedCode } from '../../../src/embed-code/embed-code.ts';
import type { Embedded, Method } from '../../../src/embed-code/embed-code.ts';
import type { Channel } from '../../../src/embed-code/delivery.ts';
import { element } from '../../../src/embed-code/html.ts';
import { clinic } from '../../../src/generated/clinic.ts';
import { navigation } from '../../../src/generated/en/navigation.ts';
import type { Content } from '../../../src/content/store.ts';
import { locales } from '../../../src/generated/locales.ts';
import { direction, sourceLocale } from '../../../src/i18n/locale.ts';
import type { AttributeValues } from '../../../src/lib/attributes.ts';
import type { Navigation } from '../../../src/lib/piece.ts';
import { addressIn, published } from '../../../src/server/delivery.ts';
import {
  attributeEntries,
  attributesOf,
  defaultPieceOf,
  folderOfPage,
  hasEmbedPage,
  records,
  tagOf,
} from '../../../src/widgets/all.ts';
import type { NamedRecord } from '../../../src/widgets/all.ts';
import { docblockOf } from './docblocks.ts';
import type { Generated } from './generated.ts';
import { titlesOf } from './titles.ts';

const files = ['loader.js', 'resize.js'];
const hashes = published(Object.fromEntries(files.map((file) => [file, 'HASH'])));

const pages = records.filter(({ name }) => hasEmbedPage(name));
const [sample] = pages;

/** Each attribute of a script in a line of its own, because there are many. */
const spread = (code: string): string =>
  code.replace(
    /^<(script)((?: [\w-]+(?:="[^"]*")?)+)>/gm,
    (_, tag: string, attributes: string) =>
      `<${tag}${attributes.replace(/ ([\w-]+(?:="[^"]*")?)/g, '\n  $1')}\n>`,
  );

const fence = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;

const embedded = ({ name }: NamedRecord): Embedded => {
  const id = defaultPieceOf(name);
  return { widget: name, id, locale: sourceLocale, title: titlesOf(name)[id] ?? id };
};

const code = (record: NamedRecord, method: Method, notes: Record<Channel, string>): string =>
  (['exact', 'floating'] as const)
    .map((channel) => {
      const pasted = spread(embedCode(method, channel, embedded(record), hashes));
      return fence('html', `<!-- ${notes[channel]} -->\n${pasted}`);
    })
    .join('\n\n');

/** A frame as it is pasted: without comments, and each tag on one line, because MDX and some filters need it so. */
const frame = (record: NamedRecord): string =>
  (
    [
      ['exact', 'Exact version. The page stays as it is:'],
      ['floating', 'Floating version. Corrections arrive within an hour:'],
    ] as const
  )
    .map(
      ([channel, note]) =>
        `${note}\n\n${fence('html', embedCode('iframe', channel, embedded(record), hashes))}`,
    )
    .join('\n\n');

/** A clinic may have no other language. */
const others: Readonly<Record<string, () => Promise<{ content: Content }>>> = locales;

/** In another language, if there is one. It is one that runs from left to right, because code does. */
async function placeholder(record: NamedRecord): Promise<string> {
  const { widget, id } = embedded(record);
  const [locale, load] = Object.entries(others).find(([one]) => direction(one) === 'ltr') ?? [];
  const content = (await load?.())?.content;
  const title = titlesOf(widget, content)[id] ?? id;
  const data = Object.entries({ ...attributesOf(widget, id), ...(locale && { lang: locale }) });
  const attributes = Object.fromEntries(data.map(([name, value]) => [`data-${name}`, value]));
  const href = addressIn('floating', folderOfPage(widget, id, locale ?? sourceLocale));
  const link = element('a', { href }, title);
  return fence('html', element('div', { 'data-mtc': widget, ...attributes }, '\n  ', link, '\n').text);
}

function link(record: NamedRecord): string {
  const { widget, id, title } = embedded(record);
  const href = addressIn('floating', folderOfPage(widget, id, sourceLocale));
  return fence('html', element('a', { 'data-mtc': '', href }, title).text);
}

/** A value of an attribute other than its default, if an embed page reads the attribute from its URL. */
function valueOf(values: AttributeValues): string | undefined {
  if (Array.isArray(values)) return (values as string[]).at(-1);
  if ('tokens' in values) return values.tokens[0];
  if ('level' in values) return '4';
  return 'page' in values ? (navigation as Navigation | undefined)?.links[0]?.page : undefined;
}

const queries = (): string =>
  fence(
    'text',
    pages
      .map(({ name }) => {
        const given = attributeEntries(name).flatMap(([key, values]) => {
          const value = valueOf(values);
          return value ? [`${key}=${value}`] : [];
        });
        const { id } = embedded({ name } as NamedRecord);
        return `${addressIn('floating', folderOfPage(name, id, sourceLocale))}?${given.join('&')}`;
      })
      .join('\n'),
  );

const folder = 'docs/pictures';
const taken = existsSync(`${folder}/pictures.json`)
  ? (JSON.parse(readFileSync(`${folder}/pictures.json`, 'utf8')) as Record<
      string,
      { clinic: string } | undefined
    >)
  : {};

/** The pictures of a widget, if they show this clinic's content. */
function picture(tag: string, about: string): string {
  if (taken[`${tag}.light.webp`]?.clinic !== clinic.name) return about;
  const at = (theme: string): string => `pictures/${tag}.${theme}.webp`;
  return (
    `<picture><source media="(prefers-color-scheme: dark)" srcset="${at('dark')}">` +
    `<img src="${at('light')}" width="280" alt="${about}"></picture>`
  );
}

function list(): string {
  const languages = [sourceLocale, ...Object.keys(locales)].map((locale) => `\`${locale}\``);
  const rows = pages.map(({ name, id }) => {
    const ids = id === undefined ? Object.keys(titlesOf(name)) : [id];
    const about = docblockOf(name).summary.replace(/\.$/, '');
    return `| ${ids.map((one) => `\`${name}/${one}\``).join(', ')} | ${picture(tagOf(name), about)} |`;
  });
  return [
    `These embed pages exist in ${languages.join(', ').replace(/, (?=[^,]+$)/, ' and ')}:`,
    '',
    '| embed page | what it shows |',
    '| --- | --- |',
    ...rows,
  ].join('\n');
}

/** A clinic without any content has no embed pages, and no code to paste. */
export async function cms(): Promise<Generated[]> {
  const texts: Record<string, string> = {
    loader: sample ? code(sample, 'loader', { exact: 'exact', floating: 'floating' }) : '',
    placeholder: sample ? await placeholder(sample) : '',
    link: sample ? link(sample) : '',
    iframe: sample ? frame(sample) : '',
    queries: queries(),
    pages: list(),
  };
  return Object.entries(texts).map(([block, text]) => ({ file: 'docs/cms.md', block, text: `\n${text}\n` }));
}
