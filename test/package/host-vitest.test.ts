/** Vitest as it comes: the test of docs/npm.md, in jsdom and in happy-dom, in English and in another language. */
import { testRunner } from './hosts/test-runner.ts';

testRunner({
  name: 'vitest',
  environments: { jsdom: 'vitest-jsdom', 'happy-dom': 'vitest-happy-dom' },
  files: {},
  command: ['vitest', 'run'],
});
