/** axe-core with every rule that WCAG 2.2 A and AA and good practice have. */
import axe from 'axe-core';
import type { Spec } from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const rules = { 'target-size': { enabled: true }, 'color-contrast': { enabled: true } };

/** What axe finds wrong in a part of the page, one readable line each. */
export async function violations(context: Element): Promise<string[]> {
  const { violations, passes } = await axe.run(context, {
    runOnly: { type: 'tag', values: tags },
    rules,
    resultTypes: ['violations', 'passes'],
  });
  if (passes.length === 0) throw new Error('axe has looked at nothing');
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${help}\n    ${target.flat().join(' ')}\n    ${failureSummary.replace(/\n\s*/g, ' ')}`,
    ),
  );
}

/** For a page that is a test's, not a host's. */
export const configure = (spec: Spec): void => axe.configure(spec);
