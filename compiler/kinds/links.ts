/** `links.yaml` → the addresses that somebody has opened. */
import type { Release } from '../checks/review-status.ts';
import { check } from '../schema/check.ts';
import { links as schema } from '../schema/links.ts';
import type { ContentFile } from '../source/find-files.ts';
import { show } from '../source/problem.ts';
import type { Report } from '../source/problem.ts';
import { parseYaml } from '../source/yaml.ts';

export function openedIn(
  { text }: Pick<ContentFile, 'text'>,
  { today }: Release,
  report: Report,
): Set<string> {
  const yaml = parseYaml(text, report);
  // A file without a list is one in which nothing has been written yet.
  const links = (yaml && yaml.value !== null && check(schema(), yaml, report)) || [];
  links.forEach(({ address, checked }, index) => {
    if (checked <= today) return;
    const expected = 'expected the day on which somebody opened it';
    const message = `found ${show(checked)} for ${address}, which is in the future, ${expected}`;
    report(`[${index + 1}].checked: ${message}`, yaml?.locate([index, 'checked']));
  });
  return new Set(links.map(({ address }) => address));
}
