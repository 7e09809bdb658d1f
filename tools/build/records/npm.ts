/** The table of frameworks in docs/npm.md, with the versions of the host projects' lock files, and the code for each. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Embedded } from '../../../src/embed-code/embedded.ts';
import { frameworks, hostCode } from '../../../src/embed-code/frameworks/host-code.ts';
import type { Framework } from '../../../src/embed-code/frameworks/host-code.ts';
import { sourceLocale } from '../../../src/i18n/locale.ts';
import { published } from '../../../src/server/delivery.ts';
import { defaultPieceOf, hasEmbedPage, records } from '../../../src/widgets/all.ts';
import type { NamedRecord } from '../../../src/widgets/all.ts';
import type { Generated } from './generated.ts';
import { hostRows } from './hosts.ts';
import type { HostRow } from './hosts.ts';
import { titlesOf } from './titles.ts';

const file = 'docs/npm.md';

/** Differs from that of jsdom in one word. */
const unlisted: Framework = 'vitest-happy-dom';

interface Lock {
  packages: Record<string, { version?: string } | undefined>;
}

function versionsOf({ name, packages }: HostRow): string {
  const lock = `test/package/hosts/${name}/package-lock.json`;
  const { packages: locked } = JSON.parse(readFileSync(lock, 'utf8')) as Lock;
  return packages
    .map((one) => {
      const version = locked[`node_modules/${one}`]?.version;
      if (!version)
        throw new Error(`${lock}: found no "${one}", expected the package that the row of ${name} names.`);
      return `${one} ${version}`;
    })
    .join(', ');
}

const yesOrNo = (has: boolean | undefined): string => (has === undefined ? '–' : has ? 'yes' : 'no');

const table = (): string =>
  [
    '| framework | tried with | words without scripts | remarks |',
    '| --- | --- | --- | --- |',
    ...hostRows.map((row) => {
      const anchor = row.label.toLowerCase().replace(/[^a-z0-9]+/g, (found) => (found === ' ' ? '-' : ''));
      const words = yesOrNo(row.hasWordsWithoutScripts);
      return `| [${row.label}](#${anchor}) | ${versionsOf(row)} | ${words} | ${row.remarks} |`;
    }),
  ].join('\n');

const embedded = ({ name }: NamedRecord): Embedded => {
  const id = defaultPieceOf(name);
  return { widget: name, id, locale: sourceLocale, title: titlesOf(name)[id] ?? id };
};

/** Markdown of Eleventy is a template. */
const language = (path: string): string => extname(path).slice(1).replace(/^md$/, 'njk');

const code = (framework: Framework, record: NamedRecord): string =>
  hostCode(framework, embedded(record), published())
    .map(({ file, code }) => `\`${file}\`\n\n\`\`\`${language(file)}\n${code}\`\`\``)
    .join('\n\n');

/** A clinic without any content has no code. */
export function npm(): Generated[] {
  const [sample] = records.filter(({ name }) => hasEmbedPage(name));
  const blocks = frameworks
    .filter((framework) => framework !== unlisted)
    .map((framework) => ({ block: framework, text: sample ? `\n${code(framework, sample)}\n` : '' }));
  return [{ block: 'frameworks', text: `\n${table()}\n` }, ...blocks].map((one) => ({ file, ...one }));
}
