/** Checks a value against its schema, and reports every problem with its place in the file. */
import type { z } from 'zod';
import type { Report } from '../source/problem.ts';
import type { Yaml } from '../source/yaml.ts';

export function check<T extends z.ZodType>(schema: T, yaml: Yaml, report: Report): z.output<T> | undefined {
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
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

/** `facts[2].label`, counting from 1. */
function spelled(path: PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index ? '.' : ''}${String(step)}`))
    .join('');
}
