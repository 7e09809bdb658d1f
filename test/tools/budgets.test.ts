import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { budgetOf, overBudget } from '../../tools/build/budgets.ts';

const REMEDY = /all pieces of content of its elements.*Use cdn\/loader\.js/;

describe('a file over its byte budget', () => {
  it('has the loader as its remedy if it grows with the content', () => {
    for (const file of [
      'mtc.js',
      'mtc.classic.js',
      'mtc.es.js',
      'mtc.zh-Hans.js',
      'article.js',
      'nav-footer.js',
    ]) {
      const budget = budgetOf(file);
      assert.equal(overBudget(file, budget), undefined);
      const message = overBudget(file, budget + 1) ?? '';
      assert.ok(
        message.startsWith(`dist/cdn/${file}: ${budget + 1} bytes in Brotli, expected at most ${budget}.`),
      );
      assert.match(message, REMEDY, file);
    }
  });

  it('has no such remedy if only code makes it larger', () => {
    for (const file of ['loader.js', 'resize.js', 'skip-link.js', 'core-abcdefgh.js'])
      assert.match(overBudget(file, 99_999) ?? '', /expected at most [\d.]+\.$/, file);
  });

  it('is a warning of the build, which continues', (test) => {
    const root = mkdtempSync(join(tmpdir(), 'budgets-'));
    test.after(() => rmSync(root, { recursive: true }));
    mkdirSync(join(root, 'dist/cdn'), { recursive: true });
    // Random bytes cannot be compressed.
    const sizes = { 'mtc.js': 80_000, 'article.js': 60_000, 'tms-panel.js': 9, 'loader.js': 60_000 };
    for (const [file, size] of Object.entries(sizes))
      writeFileSync(join(root, 'dist/cdn', file), randomBytes(size));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), resolve('tools/build/report-size.ts')],
      { cwd: root, encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    const warnings = stderr.trim().split('\n');
    assert.deepEqual(
      warnings.map((line) => line.replace(/:.*/, '')),
      ['dist/cdn/article.js', 'dist/cdn/mtc.js'],
    );
    for (const line of warnings) assert.match(line, REMEDY);
  });
});
