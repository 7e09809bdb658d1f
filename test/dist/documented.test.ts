/** The build fails if anything about an element is not documented. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { CustomElement, Package } from 'custom-elements-manifest/schema';
import { undocumented } from '../../tools/build/check-docs.ts';

type Element = CustomElement & Record<string, unknown>;

/** The build's messages for a manifest with a change in the card. */
function saidOf(change: (card: Element) => void): string {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Package;
  const all = manifest.modules.flatMap(({ declarations = [] }) => declarations as unknown as Element[]);
  const card = all.find(({ tagName }) => tagName === 'mtc-service-card');
  assert.ok(card);
  change(card);
  return undocumented(manifest).join('\n');
}

const without = (list: readonly { name: string }[] | undefined, name: string): never[] =>
  (list ?? []).filter((one) => one.name !== name) as never[];
const at = 'src/widgets/service-card/element.ts:';

describe('the build', () => {
  it('goes on if everything is documented', () => {
    assert.equal(
      saidOf(() => undefined),
      '',
    );
  });

  for (const name of ['summary', 'status', 'since', 'when', 'reader', 'words'])
    it(`fails if @${name} is missing`, () => {
      assert.equal(
        saidOf((card) => Reflect.deleteProperty(card, name)),
        `${at} @${name} is missing.`,
      );
    });

  const cases: [kind: string, name: string, change: (card: Element) => void][] = [
    ['slot', 'action', (card) => (card.slots = without(card.slots, 'action'))],
    ['part', 'card', (card) => (card.cssParts = without(card.cssParts, 'card'))],
    ['event', 'mtc-navigate', (card) => (card.events = without(card.events, 'mtc-navigate'))],
    [
      'custom property',
      '--mtc-color-link',
      (card) => (card.cssProperties = without(card.cssProperties, '--mtc-color-link')),
    ],
  ];
  for (const [kind, name, change] of cases)
    it(`fails if a ${kind} is not documented`, () => {
      assert.equal(saidOf(change), `${at} the ${kind} "${name}" is not documented.`);
    });

  it('fails if something is documented that does not exist, or that has no description', () => {
    assert.equal(
      saidOf((card) => (card.cssParts = [...(card.cssParts ?? []), { name: 'price' }])),
      `${at} the part "price" is documented, but it does not exist.\n${at} the part "price" has no description.`,
    );
    assert.equal(
      saidOf((card) => {
        for (const one of card.attributes ?? []) if (one.name === 'layout') one.description = ' ';
      }),
      `${at} the attribute "layout" has no description.`,
    );
  });
});
