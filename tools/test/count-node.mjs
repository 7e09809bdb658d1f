/**
 * A reporter for node:test: writes the counts as JSON to its destination. Plain JavaScript, because Node 20 loads
 * reporters before tsx.
 */
import { resolve } from 'node:path';

export default async function* countReporter(events) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite') continue;
    const isFile = data.nesting === 0 && resolve(data.name) === data.file;
    if (type === 'test:fail') count.failed += 1;
    // node:test calls a file without a test a passed test.
    else if (isFile) count.failed += 1;
    else if (data.skip !== undefined || data.todo !== undefined) count.skipped += 1;
    else count.passed += 1;
  }
  yield JSON.stringify(count);
}
