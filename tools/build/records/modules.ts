/** Modules that differ by the widget alone: entries, chunks, stories, and what the loader knows. */
import { existsSync } from 'node:fs';
import { sharedAttributes } from '../../../src/base/shared-attributes.ts';
import { propertyOf } from '../../../src/lib/attributes.ts';
import { pageAttributes, records, selectorOf } from '../../../src/widgets/all.ts';
import type { NamedRecord } from '../../../src/widgets/all.ts';
import { docblockOf } from './docblocks.ts';
import type { Generated } from './generated.ts';
import { classOf, key, module, quoted } from './module.ts';

/** Some kinds of content are a folder of pieces, which have ids. Others are a single piece. */
const isFolder = ({ kind, id }: NamedRecord): boolean => kind !== undefined && id === undefined;

function entry(record: NamedRecord): Generated {
  const { name, kind, id } = record;
  const own = classOf(record);
  const content = kind && (id === undefined ? `{ ${kind} }` : `{ ${kind}: { ${key(id)}: ${kind} } }`);
  return module(
    `src/entries/${name}.ts`,
    `Defines \`<mtc-${name}>\`${kind ? ', with all of its content in English' : ''}.`,
    "import '../base/globals.ts';",
    "import { define } from '../base/define.ts';",
    ...(kind
      ? [
          "import { addContent } from '../content/store.ts';",
          `import { ${kind} } from '../generated/en/${kind}.ts';`,
        ]
      : []),
    `import { ${own} } from '../widgets/${name}/element.ts';`,
    '',
    ...(content ? [`addContent('en', ${content});`] : []),
    `define('mtc-${name}', ${own});`,
    '',
    '// Importing this module declares the tag and its events. A declaration file drops imports without a type.',
    `export type { ${own} } from '../widgets/${name}/element.ts';`,
  );
}

const everything = (): Generated =>
  module(
    'src/entries/mtc.ts',
    'Defines every widget, with all content in English.',
    "import '../base/globals.ts';",
    '// Content comes before code, because similar texts next to each other compress 0.1 KB smaller (docs/decisions/bytes.md).',
    ...[...new Set(records.flatMap(({ kind }) => kind ?? []))].map(
      (kind) => `import '../generated/en/${kind}.ts';`,
    ),
    ...records.map(({ name }) => `import './${name}.ts';`),
    '',
    "export type { MtcErrorCode, MtcErrorEvent, MtcNavigateEvent, MtcReadyEvent } from '../base/events.ts';",
    ...records.map((record) => `export type { ${classOf(record)} } from './${record.name}.ts';`),
    "export type * from '../widgets/ids.ts';",
  );

function chunk(record: NamedRecord): Generated {
  const { name, kind } = record;
  const file = `src/entries/chunks/${name}.ts`;
  const about = `What the loader loads for \`<mtc-${name}>\``;
  if (!isFolder(record))
    return module(file, `${about}.`, "import '../../content/piece-source.ts';", `import '../${name}.ts';`);
  const own = classOf(record);
  const selector = selectorOf(record.name);
  const idOf = selector ? `({ ${selector} }) => ${selector}` : `() => defaults.${kind}`;
  return module(
    file,
    `${about}. Its pieces are loaded one by one.`,
    "import '../../base/globals.ts';",
    ...(selector ? [] : ["import { defaults } from '../../generated/defaults.ts';"]),
    `import { ids } from '../../generated/en/ids/${kind}.ts';`,
    `import { ${own} } from '../../widgets/${name}/element.ts';`,
    "import { defineChunk } from './define-chunk.ts';",
    '',
    `defineChunk('mtc-${name}', ${own}, '${kind}', ids, ${idOf});`,
  );
}

/** A separate table, so that the loader contains no values, heights or pictures. */
function loader(): Generated {
  const piece = (record: NamedRecord): string => {
    const selector = selectorOf(record.name);
    const id = record.id === undefined ? `defaults.${record.kind}` : `'${record.id}'`;
    const kind = isFolder(record) ? `, kind: '${record.kind}'` : '';
    return `  ${key(record.name)}: { id: ${id}${selector ? `, attribute: '${selector}'` : ''}${kind} },`;
  };
  const parts = [...new Set(records.flatMap(({ name }) => docblockOf(name).parts))];
  return module(
    'src/entries/loader/widgets.ts',
    'The data of the loader about the widgets.',
    "import { defaults } from '../../generated/defaults.ts';",
    '',
    `export const widgets = [${quoted(records.map(({ name }) => name))}] as const;`,
    '',
    'export type Widget = (typeof widgets)[number];',
    '',
    'interface Piece {',
    '  /** The piece that a widget shows by default. */',
    '  id: string;',
    '  /** The attribute that selects another. */',
    '  attribute?: string;',
    '  /** The folder of its pieces, if each is a separate file, which the loader fetches one at a time. */',
    '  kind?: string;',
    '}',
    '',
    '/** Names come from pages, so `constructor`, which every object has, must not count as a widget. */',
    'export const isWidget = (name: string): name is Widget => (widgets as readonly string[]).includes(name);',
    '',
    'export const tagOf = (widget: Widget): `mtc-${Widget}` => `mtc-${widget}`;',
    '',
    'export const pieces: Readonly<Record<Widget, Piece>> = {',
    ...records.map(piece),
    '};',
    '',
    '/** The attributes of each widget, without the shared ones. */',
    'export const ownAttributes: Readonly<Record<Widget, readonly string[]>> = {',
    ...records.map(({ name, attributes }) => `  ${key(name)}: [${quoted(Object.keys(attributes))}],`),
    '};',
    '',
    '/** The attributes of every widget. */',
    `export const sharedAttributes = [${quoted(Object.keys(sharedAttributes))}] as const;`,
    '',
    '/** The parts of all widgets. A placeholder exports all of them. */',
    `export const parts = '${parts.join(',')}';`,
  );
}

const frame = (): Generated =>
  module(
    'src/entries/page-attributes.ts',
    'The attributes that an embed page reads from its own URL, as in `?theme=dark`.',
    `export const pageAttributes = [${quoted(pageAttributes)}] as const;`,
  );

const classes = (): Generated =>
  module(
    'src/widgets/elements.ts',
    'The class of each widget, by its tag.',
    ...records.map((record) => `import { ${classOf(record)} } from './${record.name}/element.ts';`),
    '',
    'export const elements = {',
    ...records.map((record) => `  'mtc-${record.name}': ${classOf(record)},`),
    '} as const;',
    '',
    'export type MtcElements = { [Tag in keyof typeof elements]: InstanceType<(typeof elements)[Tag]> };',
  );

const examples = (): Generated =>
  module(
    'src/widgets/examples.ts',
    'The examples of each widget, by its tag.',
    ...records.map(({ name }) => `import { examples as ${propertyOf(name)} } from './${name}/examples.ts';`),
    '',
    'export const examples = {',
    ...records.map(({ name }) => `  'mtc-${name}': ${propertyOf(name)},`),
    '} as const;',
  );

/** Only some widgets have any. */
function behaviours(): Generated {
  const found = records.filter(({ name }) => existsSync(`catalogue/elements/behaviours/${name}.ts`));
  return module(
    'catalogue/elements/behaviours.ts',
    'What somebody does with each widget, by its tag.',
    ...found.map(
      ({ name }) => `import { behaviours as ${propertyOf(name)} } from './behaviours/${name}.ts';`,
    ),
    '',
    'export const behaviours = {',
    ...found.map(({ name }) => `  'mtc-${name}': ${propertyOf(name)},`),
    '} as const;',
  );
}

const stories = ({ name }: NamedRecord): Generated =>
  module(
    `catalogue/elements/mtc-${name}.stories.ts`,
    `The stories of \`<mtc-${name}>\`: its examples, states and behaviours.`,
    "import { metaOf, storiesOf } from './from-examples.ts';",
    '',
    `export default metaOf('mtc-${name}');`,
    '',
    `export const stories = storiesOf('mtc-${name}');`,
  );

export const modules = (): Generated[] => [
  ...records.flatMap((record) => [entry(record), chunk(record), stories(record)]),
  ...[everything(), loader(), frame(), classes(), examples(), behaviours()],
];
