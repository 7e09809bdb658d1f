/** `<locale>/glossary.yaml`: the terms that articles explain. */
import { keyOf } from '../html/terms.ts';
import type { Entry } from '../html/terms.ts';
import type { Report } from '../source/problem.ts';
import type { Yaml } from '../source/yaml.ts';
import { defineKind } from './define-kind.ts';
import type { Glossary } from './kind.ts';
import { glossary as schema } from '../schema/glossary.ts';

export const glossary = defineKind({
  name: 'glossary',
  isFolder: false,
  exportName: 'glossary',
  schemaName: 'glossary',
  schema,
  dataKeys: ['forms'],
  ownKeys: ['forms'],
  nameKeys: ['term'],
  inheritedKeys: [],
  read: () => undefined,
  value({ terms, ...standing }, _, { front, report }) {
    const value = { ...standing, terms: Object.entries(terms).map(([id, term]) => ({ id, ...term })) };
    checkForms(value.terms, front, report);
    return { value, provides: { glossary: value } };
  },
});

/** Reports forms that belong to two terms. */
function checkForms(terms: readonly Entry[], yaml: Yaml, report: Report): void {
  const owners = new Map<string, string>();
  for (const { id, forms } of terms) {
    forms.forEach((form, index) => {
      const other = owners.get(keyOf(form));
      if (other !== undefined)
        report(
          `found the form "${form}" twice, expected it once: ${other} already has it`,
          yaml.locate(['terms', id, 'forms', index]),
        );
      owners.set(keyOf(form), id);
    });
  }
}

/** The terms that an article uses. */
export function explained({ status, terms }: Glossary, ids: readonly string[]): object | undefined {
  if (ids.length === 0) return undefined;
  const found = ids.flatMap((id) => terms.filter((term) => term.id === id));
  return { status, list: found.map(({ term, text }) => [term, text]) };
}
