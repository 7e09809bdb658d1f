/** Jest with ES modules: the test of docs/npm.md in jsdom, in English and in another language. */
import { testRunner } from './hosts/test-runner.ts';

testRunner({
  name: 'jest',
  environments: { jsdom: 'jest' },
  files: { 'jest.config.js': `export default { testEnvironment: 'jsdom', transform: {} };\n` },
  command: ['jest'],
  env: { NODE_OPTIONS: '--experimental-vm-modules' },
});
