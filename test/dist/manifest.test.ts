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
  it('holds each element that src/entries defines', () => {
    const expected = widgets.map(tagOf);
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), expected.sort());
  });

  it('has the parts that a placeholder hands on', () => {
    const documented = elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name));
    assert.deepEqual(parts.split(',').sort(), [...new Set(documented)].sort());
  });

  it('holds no path of the machine that built it', () => {
    assert.ok(!JSON.stringify(modules).includes(process.cwd()));
  });

  for (const { tagName = '', members = [] } of elements) {
    describe(tagName, () => {
      it('tells of nothing private', () => {
        assert.deepEqual(
          members.filter(({ privacy }) => privacy === 'private' || privacy === 'protected'),
          [],
        );
      });
    });
  }
});
