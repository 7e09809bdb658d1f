/** The table of widgets in README.md, and their order in the catalogue. */
import { records, tagOf } from '../../../src/widgets/all.ts';
import { renamePrefix } from '../prefix/rename.ts';
import { docblockOf } from './docblocks.ts';
import type { Generated } from './generated.ts';

const readme = (): Generated => ({
  file: 'README.md',
  block: 'widgets',
  text: [
    '',
    '| tag | what it shows | its own attributes |',
    '| --- | --- | --- |',
    ...records.map(({ name, attributes }) => {
      const names = Object.keys(attributes).map((attribute) => `\`${attribute}\``);
      return `| \`<${tagOf(name)}>\` | ${docblockOf(name).summary.replace(/\.$/, '')} | ${names.join(', ')} |`;
    }),
    '',
  ].join('\n'),
});

/** As built, because Storybook reads the order from the source. */
const sidebar = (): Generated => ({
  file: 'catalogue/settings/preview.ts',
  block: 'elements',
  text: `[${records.map(({ name }) => `'${renamePrefix(tagOf(name))}'`).join(', ')}],`,
});

export const docs = (): Generated[] => [readme(), sidebar()];
