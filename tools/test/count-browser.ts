/**
 * A reporter for @web/test-runner: writes the counts to test-results/browser.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Reporter, TestSuiteResult } from '@web/test-runner';

const tests = (suite: TestSuiteResult): { passed: boolean; skipped: boolean }[] => [
  ...suite.tests,
  ...suite.suites.flatMap(tests),
];

export function countReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const ran = sessions.flatMap(({ testResults }) => (testResults ? tests(testResults) : []));
      const skipped = ran.filter((test) => test.skipped).length;
      const passed = ran.filter((test) => test.passed && !test.skipped).length;
      // A file that could not load, or contains no test, has no failed test to count.
      const broken = sessions.filter(
        ({ errors, testResults, passed }) =>
          errors.length > 0 || !testResults || (!passed && tests(testResults).length === 0),
      ).length;
      const empty = sessions.filter(
        ({ testResults }) => testResults && tests(testResults).length === 0,
      ).length;
      const failed = ran.length - passed - skipped + Math.max(broken, empty);
      mkdirSync('test-results', { recursive: true });
      writeFileSync('test-results/browser.json', JSON.stringify({ passed, failed, skipped }));
    },
  };
}
