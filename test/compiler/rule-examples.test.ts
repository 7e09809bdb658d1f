/** The examples of each rule in a rules file are its test. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseExample } from '../../compiler/checks/house-rules/examples.ts';
import { lintPassages } from '../../compiler/checks/house-rules/lint.ts';
import { presetNames } from '../../compiler/checks/house-rules/presets.ts';
import type { HouseRules } from '../../compiler/checks/house-rules/rules.ts';
import { passage, soundRules } from '../helpers/house-rules.ts';

/** Every preset, and every rules file of the clinic. */
const FILES: [name: string, house: HouseRules][] = [
  ...presetNames('en').map((name): [string, HouseRules] => [name, soundRules(`preset: ${name}\n`)]),
  ...readdirSync('content').flatMap((file): [string, HouseRules][] => {
    const locale = /^rules\.(.+)\.yaml$/.exec(file)?.[1];
    return locale ? [[file, soundRules(readFileSync(`content/${file}`, 'utf8'), locale)]] : [];
  }),
];

for (const [name, house] of FILES) {
  for (const rule of house.rules) {
    test(`${name}: the rule ${rule.id} refuses and accepts its examples`, () => {
      assert.ok(
        rule.refused?.length && rule.accepted?.length,
        'found no examples, expected refused and accepted',
      );
      for (const example of rule.refused) {
        const { text, context, found } = parseExample(example);
        const findings = lintPassages([passage(text, context)], { ...house, rules: [rule] });
        assert.deepEqual(
          findings
            .filter(({ level }) => level === 'error')
            .map(({ message, place }) => [place.column, /^found "(.*?)", expected/.exec(message)?.[1]]),
          [[(found?.start ?? 0) + 1, found?.words]],
          example,
        );
      }
      for (const example of rule.accepted) {
        const { text, context } = parseExample(example);
        const findings = lintPassages([passage(text, context)], house);
        assert.deepEqual(
          findings.filter(({ level }) => level === 'error'),
          [],
          example,
        );
      }
    });
  }
}
