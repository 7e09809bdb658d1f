import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compileContent } from '../../compiler/compile.ts';
import { KeptPieces } from '../../compiler/kept-pieces.ts';

/** A file, and a change of it. The changes follow each other. */
const CHANGES: [file: string, from: RegExp | string, to: string][] = [
  ['en/services/tms.md', /$/, '\nThe pulses are short.\n'],
  ['en/services/tms.md', 'status:', 'nonsense: 1\nstatus:'],
  ['en/services/tms.md', 'nonsense: 1\n', ''],
  ['es/services/tms.md', /^heading: .*$/m, 'heading: Peras'],
  ['en/crisis.yaml', /lead: .*/, 'lead: In great need?'],
  ['clinic.yaml', /^name: .*$/m, 'name: Pear Clinic'],
  ['media/tms.svg', '<path', '<circle r="2"/><path'],
  ['en/glossary.yaml', /^( +)text: .*$/m, '$1text: A word.'],
];

describe('pieces that are kept', () => {
  it('are the same as those of a compilation from scratch, after each change', async (test) => {
    const root = mkdtempSync(join(tmpdir(), 'kept-'));
    test.after(() => rmSync(root, { recursive: true }));
    const from = join(root, 'content');
    cpSync('content', from, { recursive: true });
    const kept = new KeptPieces();
    const options = { from, pseudo: true, today: '2026-01-01' };
    await compileContent({ ...options, kept });
    for (const [file, before, after] of CHANGES) {
      const path = join(from, file);
      const text = readFileSync(path, 'utf8');
      const changed = text.replace(before, after);
      assert.notEqual(changed, text, `${file} changes`);
      writeFileSync(path, changed);
      const found = await compileContent({ ...options, kept });
      assert.deepEqual(found, await compileContent(options), file);
    }
  });
});
