/** `<locale>/navigation.yaml` */
import { withArrow } from '../html/markup.ts';
import type { TreeWords } from '../html/tree.ts';
import { defineKind } from './define-kind.ts';
import { navigation as schema } from '../schema/navigation.ts';

const going = ({ page, text }: { page: string; text: TreeWords }): object => ({
  page,
  text: withArrow(text),
});

export const navigation = defineKind({
  name: 'navigation',
  isFolder: false,
  exportName: 'navigation',
  type: 'Navigation',
  schemaName: 'navigation',
  schema,
  dataKeys: ['page'],
  ownKeys: [],
  inheritedKeys: [],
  read: () => undefined,
  value: ({ label, links, action }) => ({
    value: { label, links: links.map(going), action: going(action) },
  }),
});
