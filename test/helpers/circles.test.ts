import assert from 'node:assert/strict';
import { it } from 'node:test';
import { circlesIn } from './circles.ts';

const graph = (edges: Record<string, string[]>): Map<string, string[]> => new Map(Object.entries(edges));

it('circlesIn finds each circle once, however long, and no tree', () => {
  assert.deepEqual(circlesIn(graph({ a: ['b', 'c'], b: ['c'], c: [] })), []);
  assert.deepEqual(circlesIn(graph({ a: ['a'] })), []);
  assert.deepEqual(circlesIn(graph({ a: ['b'], b: ['c'], c: ['a'], d: ['a', 'e'], e: ['d'] })), [
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
});
