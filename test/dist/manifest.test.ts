import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parts, tagOf, widgets } from '../../src/entries/loader/widgets.ts';
import type { ClassDeclaration, CustomElement, Package } from 'custom-elements-manifest/schema';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Package;
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((declaration): declaration is ClassDeclaration & CustomElement => 'tagName' in declaration);

describe('custom-elements.json', () => {
  it('contains each element that src/entries defines', () => {
    const expected = widgets.map(tagOf);
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), expected.sort());
  });

  it('contains the parts that a placeholder exports', () => {
    const documented = elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name));
    assert.deepEqual(parts.split(',').sort(), [...new Set(documented)].sort());
  });

  it('contains no path of the build machine', () => {
    assert.ok(!JSON.stringify(modules).includes(process.cwd()));
  });

  for (const { tagName = '', members = [] } of elements) {
    describe(tagName, () => {
      it('lists no private members', () => {
        assert.deepEqual(
          members.filter(({ privacy }) => privacy === 'private' || privacy === 'protected'),
          [],
        );
      });
    });
  }
});
