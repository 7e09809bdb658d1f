/**
 * A plugin of the manifest analyzer: keeps only what a host page may use, and adds the status, the version, when to use the
 * element, and what a screen reader announces.
 */
import type {
  Attribute,
  ClassDeclaration,
  ClassMember,
  CustomElement,
  Event,
  Module,
  Package,
} from 'custom-elements-manifest/schema';
import { kinds } from '../../../src/generated/kinds.ts';

interface Tag {
  tagName: { text: string };
  comment?: string;
}

interface Analyze {
  node: { name?: { text?: string }; jsDoc?: { tags?: Tag[] }[] };
  moduleDoc: Module;
}

/** Properties with an attribute are public, and those that can only be read. Methods are for internal use. */
const isPublic = (member: ClassMember): boolean =>
  ('attribute' in member || ('readonly' in member && member.readonly === true)) &&
  !member.static &&
  (member.privacy ?? 'public') === 'public';

/** The analyzer mistakes any `new SomeEvent(code)` for an event named "code". */
const isEvent = ({ name = '' }: Event): boolean => name.startsWith('mtc-');

/** Editors show only the description. */
function describe(element: CustomElement & Partial<Record<'when' | 'avoid' | 'reader', string>>): void {
  const { description = '', when = '', avoid = '', reader = '' } = element;
  element.description = [description, when, avoid, reader].filter(Boolean).join(' ');
}

function clean(element: CustomElement): void {
  const hidden = new Set(
    (element.members ?? []).filter((member) => !isPublic(member)).map(({ name }) => name),
  );
  element.members = (element.members ?? []).filter(isPublic);
  // A property that can only be read has no default that anybody could set.
  for (const member of element.members)
    if ('readonly' in member && member.readonly === true && 'default' in member) delete member.default;
  element.attributes = (element.attributes ?? []).filter(
    ({ fieldName }: Attribute) => !hidden.has(fieldName ?? ''),
  );
  element.events = (element.events ?? []).filter(isEvent);
  // A clinic without a crisis line has no place for it.
  const isThere = ({ name }: { name: string }): boolean => name !== 'crisis' || kinds.includes('crisis');
  if (element.slots) element.slots = element.slots.filter(isThere);
  if (element.cssParts) element.cssParts = element.cssParts.filter(isThere);
}

export const publicPlugin = {
  name: 'public',
  analyzePhase({ node, moduleDoc }: Analyze): void {
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
    if (declaration?.kind !== 'class') return;
    for (const { tagName, comment = '' } of node.jsDoc?.flatMap(({ tags = [] }) => tags) ?? []) {
      if (/^(status|since|when|avoid|reader|words)$/.test(tagName.text))
        Object.assign(declaration, { [tagName.text]: comment.trim().replace(/\s+/g, ' ') });
    }
  },
  packageLinkPhase({ customElementsManifest }: { customElementsManifest: Package }): void {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.kind !== 'class') continue;
        const element = declaration as ClassDeclaration & CustomElement;
        clean(element);
        if ('tagName' in element) describe(element);
      }
    }
  },
};
