/** `<locale>/glossary.yaml`: the terms that articles explain. */
import { checkExplanation } from '../checks/claims.ts';
import { keyOf } from '../html/terms.ts';
import type { Entry } from '../html/terms.ts';
import { textOf } from '../html/tree.ts';
import type { Report } from '../source/problem.ts';
import type { Yaml } from '../source/yaml.ts';
import { defineKind } from './define-kind.ts';
import { isAlwaysShown } from './explained.ts';
import { glossary as schema } from '../schema/glossary.ts';

export const glossary = defineKind({
  name: 'glossary',
  isFolder: false,
  exportName: 'glossary',
  schemaName: 'glossary',
  schema,
  dataKeys: ['forms', 'always'],
  // A translation has its own forms, and takes "always" from its source.
  ownKeys: ['forms', 'always'],
  nameKeys: ['term'],
  inheritedKeys: [],
  read: () => undefined,
  value({ terms, ...standing }, _, { file, shared, front, report }) {
    const value = { ...standing, terms: Object.entries(terms).map(([id, term]) => ({ id, ...term })) };
    checkForms(value.terms, front, report);
    const { claims } = shared.rulesFor(file.locale);
    for (const { id, text, always } of value.terms)
      checkExplanation(textOf(text), !!always || isAlwaysShown(shared, id), claims, (message) =>
        report(message, front.locate(['terms', id, 'text'])),
      );
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
