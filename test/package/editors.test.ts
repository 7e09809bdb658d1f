/** The data for editors matches the manifest. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { CustomElement, Package } from 'custom-elements-manifest/schema';
import { articles } from '../../src/generated/en/articles.ts';
import { manifest as own } from './project.ts';

interface Named {
  name: string;
}

interface WebTypes extends Named {
  version: string;
  contributions: { html: { elements: (Named & { attributes: (Named & { value: { type: string } })[] })[] } };
}

interface CustomData {
  tags: (Named & { attributes: (Named & { values?: Named[] })[] })[];
}

const read = <Shape>(file: string): Shape => JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as Shape;
const elements = read<Package>('custom-elements.json')
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter((declaration): declaration is typeof declaration & CustomElement => 'tagName' in declaration);
const expected = elements.map(({ tagName = '', attributes = [] }) => [
  tagName,
  ...attributes.map(({ name }) => name),
]);
const names = (all: (Named & { attributes: Named[] })[]): string[][] =>
  all.map(({ name, attributes }) => [name, ...attributes.map((attribute) => attribute.name)]);

describe('data for editors', () => {
  const webTypes = read<WebTypes>('web-types.json');
  const { tags } = read<CustomData>('vscode.html-custom-data.json');

  it('contains every element with every attribute', () => {
    assert.ok(elements.length > 0);
    assert.deepEqual(names(webTypes.contributions.html.elements), expected);
    assert.deepEqual(names(tags), expected);
    assert.deepEqual([webTypes.name, webTypes.version], [own.name, own.version]);
  });

  it('offers the existing ids', () => {
    const topic = tags.flatMap(({ attributes }) => attributes).find(({ name }) => name === 'topic');
    assert.deepEqual(
      topic?.values?.map(({ name }) => name),
      Object.keys(articles),
    );
  });

  it('has only types that an editor can look up', () => {
    const types = webTypes.contributions.html.elements.flatMap(({ attributes }) => attributes);
    const bare = types.filter(({ value }) => /^[A-Z]/.test(value.type));
    assert.deepEqual(bare, []);
  });
});
