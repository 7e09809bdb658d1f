/**
 * The steps of `npm test`, in order.
 */
import { readdirSync, writeFileSync } from 'node:fs';

export interface Step {
  name: string;
  command: string[];
  /** The file to which a suite writes its counts. A step without it counts as one check. */
  counts?: string;
  /** Whether it may run at the same time as neighbouring steps that may too. */
  isBeside?: boolean;
  /** Steps that must pass first. */
  needs?: string[];
}

const npx = (...command: string[]): string[] => ['npx', '--no-install', ...command];
const npm = (script: string): string[] => ['npm', 'run', '--silent', script];

/** @param atOnce How many files run in parallel. A file with a browser uses two cores. @param seconds The limit for a file. */
export function nodeTests(counts: string, files: string[], atOnce = 1, seconds = 120): string[] {
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=./tools/test/count-node.mjs', `--test-reporter-destination=${counts}`],
  ];
  const limits = [`--test-timeout=${seconds * 1000}`, `--test-concurrency=${atOnce}`];
  return ['node', '--import', 'tsx', '--test', ...limits, ...reporters, ...files];
}

/**
 * Joins the test files into two, one per core, because starting a process for each takes longer than running most of them.
 * @param name The name of the joined files.
 */
function inTwo(name: string, files: readonly string[]): string[] {
  const halves = [0, 1].map((half) => files.filter((_, index) => index % 2 === half));
  return halves
    .filter((half) => half.length > 0)
    .map((half, index) => {
      const path = `test-results/${name}-${index + 1}.test.ts`;
      writeFileSync(path, half.map((file) => `import '../${file}';\n`).join(''));
      return path;
    });
}

/** @param word Runs only test files whose path contains it, and the steps that they need. Empty: everything. */
export function steps(word: string): Step[] {
  const files = (place: RegExp): string[] =>
    readdirSync('test', { recursive: true, encoding: 'utf8' })
      .map((file) => `test/${file.replaceAll('\\', '/')}`)
      .filter((file) => place.test(file) && file.endsWith('.test.ts') && file.includes(word))
      .sort();
  const node = files(
    /^test\/([^/]+$|compiler\/|helpers\/|records\/|embed-code\/|i18n\/|lib\/|server\/|tools\/)/,
  );
  const browser = files(/^test\/(base|parts|tokens|widgets)\//);
  const dist = files(/^test\/dist\//);
  const wtr = ['node', 'node_modules/@web/test-runner/dist/bin.js'];
  const counts = (name: string): string => `test-results/${name}.json`;

  const checks: Step[] = [
    { name: 'types', command: npx('tsc', '--noEmit'), needs: ['content'], isBeside: true },
    { name: 'lint', command: npx('eslint', '.', '--max-warnings', '0'), needs: ['content'], isBeside: true },
    { name: 'format', command: npx('prettier', '--check', '--log-level', 'warn', '.'), isBeside: true },
  ];
  const nodeSuite: Step = {
    name: 'node tests',
    command: nodeTests(counts('node'), node, 2),
    counts: counts('node'),
  };
  const build: Step = { name: 'build', command: npm('build:dist'), needs: ['content'], isBeside: true };
  const browserSuite: Step = {
    name: 'browser tests',
    command: word ? [...wtr, '--files', ...browser] : wtr,
    counts: counts('browser'),
    needs: ['content'],
  };
  const distSuite: Step = {
    name: 'dist tests',
    // The limit applies to each test, and to each file.
    command: nodeTests(counts('dist'), inTwo('dist', dist), 2, 600),
    counts: counts('dist'),
    needs: ['build'],
  };

  return [
    // Before the content is built, which writes them.
    { name: 'words', command: npx('tsx', 'compiler/cli.ts', '--check') },
    { name: 'content', command: npm('build:content') },
    ...(word ? [] : checks),
    ...(word && dist.length === 0 ? [] : [build]),
    ...(word && node.length === 0 ? [] : [nodeSuite]),
    ...(word && browser.length === 0 ? [] : [browserSuite]),
    ...(word && dist.length === 0 ? [] : [distSuite]),
  ];
}
