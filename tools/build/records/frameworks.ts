/** A component for React for each widget, and the names of its properties. */
import { propertyOf } from '../../../src/lib/attributes.ts';
import { attributeEntries, records, widgets } from '../../../src/widgets/all.ts';
import type { NamedRecord } from '../../../src/widgets/all.ts';
import type { Generated } from './generated.ts';
import { classOf, module } from './module.ts';

const react = (record: NamedRecord): Generated =>
  module(
    `src/frameworks/react/${record.name}.ts`,
    `\`<mtc-${record.name}>\` as a React component.`,
    `import '../../entries/${record.name}.ts';`,
    "import { wrap } from './wrap.ts';",
    '',
    `export const ${classOf(record)} = wrap('mtc-${record.name}');`,
  );

/** Apart from the module above, because bundlers that know no server components warn about 'use client', which the build adds here. */
const reactClient = (record: NamedRecord): Generated =>
  module(
    `src/frameworks/react/client/${record.name}.ts`,
    `What the server component of \`<mtc-${record.name}>\` sends to the browser.`,
    `import '../../../entries/${record.name}.ts';`,
    "import { wrap } from '../wrap.ts';",
    '',
    `export const ${classOf(record)} = wrap('mtc-${record.name}');`,
    '',
    '/** Shows nothing: where the server has written the element, only the definition is missing. */',
    'export const Definition = (): null => null;',
  );

const reactOnServer = (record: NamedRecord): Generated =>
  module(
    `src/frameworks/react/server/${record.name}.ts`,
    `\`<mtc-${record.name}>\` as a React server component.`,
    `import { Definition, ${classOf(record)} as Client } from '../client/${record.name}.ts';`,
    "import { withWords } from './with-words.ts';",
    '',
    `export const ${classOf(record)} = withWords('mtc-${record.name}', Client, Definition);`,
  );

const components = records.map((record) => `export { ${classOf(record)} } from './${record.name}.ts';`);

const reactIndex = (): Generated =>
  module(
    'src/frameworks/react/index.ts',
    'Each component has a separate module, so that a bundle contains only the content of those that it uses.',
    ...components,
    "export type { MtcComponent, MtcProps } from './wrap.ts';",
    "export type { MtcErrorEvent, MtcNavigateEvent, MtcReadyEvent } from '../../base/events.ts';",
  );

/** The same names as above. package.json has the types once. */
const reactServerIndex = (): Generated =>
  module(
    'src/frameworks/react/server/index.ts',
    'The components where React renders server components: the condition `react-server` of the exports.',
    ...components,
  );

/** Names that differ between a property and its attribute, such as `headingLevel`. */
function reactNames(): Generated {
  const names = [...new Set(widgets.flatMap((widget) => attributeEntries(widget).map(([name]) => name)))];
  const others = names.filter((name) => propertyOf(name) !== name);
  return module(
    'src/frameworks/react/attribute-names.ts',
    'The attributes of properties with another name.',
    'export const attributeNames = {',
    ...others.map((name) => `  ${propertyOf(name)}: '${name}',`),
    '} as const;',
  );
}

export const frameworks = (): Generated[] => [
  ...records.flatMap((record) => [react(record), reactClient(record), reactOnServer(record)]),
  ...[reactIndex(), reactServerIndex(), reactNames()],
];
