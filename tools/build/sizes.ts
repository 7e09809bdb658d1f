/** The table of what each file of dist/cdn weighs, in docs/decisions/bytes.md. */
import { readdirSync } from 'node:fs';
import { prefix } from '../../src/generated/delivery.ts';
import { widgets } from '../../src/widgets/all.ts';
import { budgetOf, elementChunk, weigh } from './budgets.ts';
import type { Generated } from './records/generated.ts';

const number = (value: number): string => value.toLocaleString('en');

/** Files of one kind in one row, from the lightest to the heaviest. */
function row(name: string, files: readonly string[]): string {
  const weights = files.map(weigh).sort((a, b) => a - b);
  const [least = 0, most = 0] = [weights[0], weights.at(-1)];
  const size = least === most ? `${number(least)} B` : `${number(least)}–${number(most)} B`;
  return `| ${name} | ${size} | ${number(Math.floor(budgetOf(files[0] ?? '')))} B |`;
}

export function sizes(): Generated[] {
  const files = readdirSync('dist/cdn').filter((file) => file.endsWith('.js'));
  const named = (pattern: RegExp): string[] => files.filter((file) => pattern.test(file));
  const alone = [
    `${prefix}.js`,
    `${prefix}.classic.js`,
    ...widgets.map((name) => `${name}.js`),
    'loader.js',
    'resize.js',
  ];
  const pieces = new RegExp(`^(${widgets.join('|')})\\.[\\w-]+-\\w{8}\\.js$`);
  const rows = [
    ...alone.map((file) => row(`\`${file}\``, [file])),
    row(
      `\`${prefix}.<locale>.js\`: everything in one language`,
      named(new RegExp(`^${prefix}\\.(?!classic)[\\w-]+\\.js$`)),
    ),
    row('a language, loaded later', named(/^[a-z]{2}(-[A-Z][a-z]+)?-\w{8}\.js$/)),
    row('the index of languages', named(/^locales-\w{8}\.js$/)),
    row('structured data, loaded later', named(/^description-\w{8}\.js$/)),
    row('loader: what its elements share', named(/^core-\w{8}\.js$/)),
    row('loader: an element', named(elementChunk)),
    row('loader: a piece of content', named(pieces)),
    row('loader: the words of a language', named(/^words\.[\w-]+-\w{8}\.js$/)),
  ];
  return [
    {
      ...{ file: 'docs/decisions/bytes.md', block: 'sizes', command: 'npm run build:docs' },
      text: ['', '| file | size | limit |', '| --- | --- | --- |', ...rows, ''].join('\n'),
    },
  ];
}
