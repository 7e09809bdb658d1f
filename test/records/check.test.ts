import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { records } from '../../src/widgets/all.ts';
import type { WidgetRecord } from '../../src/records/widget-record.ts';
import { wrongIn } from '../../tools/build/records/check.ts';

const root = mkdtempSync(join(tmpdir(), 'records-'));
after(() => {
  rmSync(root, { recursive: true });
});

function widget(name: string, files = ['widget.ts', 'element.ts', 'styles.ts', 'examples.ts']): WidgetRecord {
  const folder = join(root, 'src/widgets', name);
  rmSync(join(root, 'src/widgets'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of files) writeFileSync(join(folder, file), '');
  return {
    ...{ name, label: 'Opening hours', kind: 'navigation', id: 'hours', attributes: {} },
    ...{ landmark: 'main', picture: { width: 384 } },
  };
}

describe('the records', () => {
  it('of this repository are right', () => {
    assert.deepEqual(wrongIn(records), []);
  });

  it('with one name twice are refused', () => {
    const hours = widget('hours');
    assert.deepEqual(wrongIn([hours, hours], root), [
      'src/widgets/list.ts: found the name "hours" twice, expected each name once.',
    ]);
  });

  it('with an unknown kind are refused, with the kinds there are', () => {
    const hours = { ...widget('hours'), kind: 'opening' as never };
    assert.deepEqual(wrongIn([hours], root), [
      'src/widgets/hours/widget.ts: found the kind "opening", expected one of articles, services, panels, navigation, crisis.',
    ]);
  });

  it('without a file are refused, with the file', () => {
    const hours = widget('hours', ['widget.ts', 'element.ts', 'examples.ts']);
    assert.deepEqual(wrongIn([hours], root), [
      'src/widgets/hours/widget.ts: found no src/widgets/hours/styles.ts, expected one beside the record.',
    ]);
  });

  it('that leave out a folder are refused, with the folder', () => {
    widget('hours');
    assert.deepEqual(wrongIn([], root), [
      'src/widgets/list.ts: found no record for the folder src/widgets/hours/, expected one in the list.',
    ]);
  });

  it('with a name that is no tag are refused', () => {
    const [message = ''] = wrongIn([widget('Opening_Hours')], root);
    assert.match(
      message,
      /found the name "Opening_Hours", expected lower-case letters, digits and single hyphens/,
    );
  });

  it('with neither kind nor id are refused', () => {
    const { kind: _, id: __, ...rest } = widget('hours');
    assert.match(wrongIn([rest], root)[0] ?? '', /found neither kind nor id/);
  });
});
