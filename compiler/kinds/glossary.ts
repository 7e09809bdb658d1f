/** A locale's glossary → the terms that its articles explain. */
import { check } from '../check.ts';
import type { WordsCode } from '../html/code.ts';
import type { References } from '../checks/references.ts';
import { glossary as schema } from './schema/glossary.ts';
import { keyOf } from '../html/terms.ts';
import type { Entry } from '../html/terms.ts';
import type { Report } from '../source/problem.ts';
import type { ReviewStatus } from '../checks/review-status.ts';
import type { Yaml } from '../source/yaml.ts';

interface Term extends Entry {
  term: string;
  text: WordsCode;
}

export interface Glossary extends ReviewStatus {
  terms: Term[];
}

export function compileGlossary(yaml: Yaml, references: References, report: Report): Glossary | undefined {
  const checked = check(schema(references), yaml, report);
  if (!checked) return undefined;
  const { terms, ...standing } = checked;
  const list = Object.entries(terms).map(([id, term]) => ({ id, ...term }));
  const owners = new Map<string, string>();
  for (const { id, forms } of list) {
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
  return { ...standing, terms: list };
}

/** The terms that an article uses. */
export function explained({ status, terms }: Glossary, ids: readonly string[]): object | undefined {
  if (ids.length === 0) return undefined;
  const found = ids.flatMap((id) => terms.filter((term) => term.id === id));
  return { status, list: found.map(({ term, text }) => [term, text]) };
}
