/** Checks a value against its schema, and reports every problem with its place in the file. */
import type { z } from 'zod';
import type { Report } from '../source/problem.ts';
import type { Yaml } from '../source/yaml.ts';

export function check<T extends z.ZodType>(schema: T, yaml: Yaml, report: Report): z.output<T> | undefined {
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap(inBranch);
  for (const issue of issues) {
    if (isMisspelt(issue, issues)) continue;
    const tell = (path: PropertyKey[], message: string, atKey = false): void => {
      const name = spelled(path);
      report(name ? `${name}: ${message}` : message, atKey ? yaml.locateKey(path) : yaml.locate(path));
    };
    if (issue.code === 'unrecognized_keys') {
      const expected = issue.message.replace(/^.*expected the keys/, 'expected one of');
      for (const key of issue.keys) tell([...issue.path, key], `unknown key, ${expected}`, true);
    } else tell(issue.path, issue.message, issue.code === 'invalid_key');
  }
  return undefined;
}

type Issue = z.core.$ZodIssue;

const isWrongType = ({ code, path }: Issue): boolean => code === 'invalid_type' && path.length === 0;

/** Of a value that can be written in several ways: the problems of the way that was chosen. */
function inBranch(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branch = issue.errors.find((issues) => !issues.some(isWrongType)) ?? issue.errors[0] ?? [];
  return branch.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

/** Whether a key is missing because it is misspelt: the unknown key is reported, and lists the right ones. */
function isMisspelt({ path, input }: Issue, issues: readonly Issue[]): boolean {
  const key = path.at(-1);
  if (typeof key !== 'string' || input !== undefined) return false;
  const parent = path.slice(0, -1).join('.');
  return issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      other.path.join('.') === parent &&
      other.keys.some((found) => isSlip(found, key)),
  );
}

/** Whether two words differ in one letter, or in two that changed places. */
function isSlip(found: string, expected: string): boolean {
  const [a, b] = [[...found], [...expected]];
  while (a.length && b.length && a[0] === b[0]) [a, b].forEach((letters) => letters.shift());
  while (a.length && b.length && a.at(-1) === b.at(-1)) [a, b].forEach((letters) => letters.pop());
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && a.reverse().join('') === b.join(''));
}

/** `facts[2].label`, counting from 1. */
function spelled(path: PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index ? '.' : ''}${String(step)}`))
    .join('');
}
