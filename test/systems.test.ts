/** The list of systems in integrations/systems/, from which docs/cms.md has its tables. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { systems } from '../integrations/systems/all.ts';
import { editors } from '../integrations/systems/editors.ts';
import { filters } from '../integrations/systems/filters.ts';
import { mistake } from '../integrations/systems/system.ts';
import type { System } from '../integrations/systems/system.ts';
import { runFilter } from './helpers/filters.ts';

/** Whether a test file iterates a whole list, or names the row. */
const names = (file: string, id: string): boolean => {
  const text = readFileSync(file, 'utf8');
  const iterates = ([list, rows]: [string, readonly System[]]): boolean =>
    text.includes(` of ${list})`) && rows.some((row) => row.id === id);
  return text.includes(`'${id}'`) || Object.entries({ filters, editors }).some(iterates);
};

describe('the list of systems', () => {
  it('has each system once', () => {
    const ids = systems.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  for (const { id, name, version, start, test, outcomes, keeps, advice } of systems)
    it(`${id} says only what is true of its test`, () => {
      assert.ok(keeps && advice, 'a cell is empty');
      for (const cell of [name, keeps, advice, version ?? '']) assert.doesNotMatch(cell, /[|\n]/);
      if (start !== 'integration' && outcomes) {
        const found = outcomes[start];
        assert.ok(found, `there is no outcome for "${start}", which the row says to start with`);
        assert.doesNotMatch(found, mistake);
      }
      if (!test) return;
      assert.ok(existsSync(test), `${test} does not exist`);
      assert.ok(names(test, id), `${test} does not run "${id}"`);
      assert.ok(outcomes, 'a row with a test has outcomes');
    });

  it('has a filter for each row, and a row for each filter', () => {
    assert.deepEqual(Object.keys(runFilter).sort(), filters.map(({ id }) => id).sort());
  });
});
