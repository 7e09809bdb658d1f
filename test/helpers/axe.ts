/** axe-core with every rule for WCAG 2.2 A and AA and best practices. */
import axe from 'axe-core';
import { axeTags } from '../../tools/test/axe-tags.ts';

const rules = { 'target-size': { enabled: true }, 'color-contrast': { enabled: true } };

/** The findings of axe in the page, as a few readable lines each. */
export async function violations(): Promise<string> {
  const { violations, passes } = await axe.run(document, {
    runOnly: { type: 'tag', values: axeTags },
    rules,
    resultTypes: ['violations'],
  });
  if (!passes.some(({ id }) => id === 'region')) throw new Error('axe has not looked at the page');
  return violations
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) =>
        [`${id}: ${help}`, target.flat().join(' '), failureSummary.replace(/\n\s*/g, ' ')].join('\n    '),
      ),
    )
    .join('\n');
}
