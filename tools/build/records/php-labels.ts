/** The words of the block in the WordPress editor: of each widget, and of the attributes and values that a widget has. */
import type { AttributeValues } from '../../../src/lib/attributes.ts';
import { clinic } from '../../../src/generated/clinic.ts';
import { attributeEntries, records, widgets } from '../../../src/widgets/all.ts';
import type { NamedRecord } from '../../../src/widgets/all.ts';
import { docblockOf } from './docblocks.ts';
import type { Generated } from './generated.ts';
import { phpText } from './php.ts';

const file = 'integrations/wordpress/mtc-widgets/includes/labels.php';

const ATTRIBUTES: Readonly<Record<string, string>> = {
  topic: 'Topic',
  service: 'Service',
  layout: 'Layout',
  'heading-level': 'Heading level',
  hide: 'Hide',
  glossary: 'Explain glossary terms',
  current: 'Current page',
  label: 'Label of the links',
  href: 'Target: # and the id of the main content',
  lang: 'Language',
  theme: 'Colours',
};

const CHOICES: Readonly<Record<string, string>> = {
  vertical: 'Picture above',
  horizontal: 'Picture beside',
  light: 'Light',
  dark: 'Dark',
  on: 'Yes',
  off: 'No',
  hero: 'Picture',
  picture: 'Picture',
  summary: 'Summary',
  meta: 'Who wrote and reviewed it',
  sources: 'Sources',
  crisis: 'Crisis line',
  facts: 'Key facts',
  steps: 'What a course looks like',
  questions: 'Questions',
  action: 'Call to action',
};

/** Icons of WordPress. */
const ICONS: Readonly<Record<string, string>> = {
  article: 'media-document',
  'service-card': 'index-card',
  'tms-panel': 'clipboard',
  'nav-footer': 'list-view',
  'skip-link': 'migrate',
};

/** The words by which a widget is found, whatever it shows: of its name, of its kind, and of the part of a page it belongs in. */
const places = ({ name, kind, landmark }: NamedRecord): string =>
  [
    ...new Set([...name.split('-'), ...(kind ? [kind] : []), ...(landmark === 'main' ? [] : [landmark])]),
  ].join(' ');

const texts = (of: (record: NamedRecord) => string): string =>
  records.map((record) => `${phpText(record.name)} => ${phpText(of(record))},`).join('\n');

const entries = widgets.flatMap(attributeEntries);

const choicesOf = (values: AttributeValues): readonly string[] =>
  Array.isArray(values) ? (values as string[]) : 'tokens' in values ? values.tokens : [];

const lines = (words: readonly (readonly [name: string, label: string])[]): string =>
  words.map(([name, label]) => `${phpText(name)} => __( ${phpText(label)}, 'mtc-widgets' ),`).join('\n');

/** Those words of a table that the editor can show. */
const used = (table: Readonly<Record<string, string>>, names: readonly string[]): string =>
  lines(Object.entries(table).filter(([name]) => names.includes(name)));

export const phpLabels = (): Generated[] => [
  { file, block: 'clinic', text: `'name' => ${phpText(clinic.name)},` },
  { file, block: 'about', text: lines(records.map(({ name }) => [name, docblockOf(name).summary])) },
  { file, block: 'icons', text: texts(({ name }) => ICONS[name] ?? 'welcome-widgets-menus') },
  { file, block: 'places', text: texts(places) },
  { file, block: 'labels', text: lines(records.map(({ name, label }) => [name, label])) },
  {
    ...{ file, block: 'attributes' },
    text: used(
      ATTRIBUTES,
      entries.map(([name]) => name),
    ),
  },
  {
    ...{ file, block: 'choices' },
    text: used(
      CHOICES,
      entries.flatMap(([, values]) => choicesOf(values)),
    ),
  },
];
