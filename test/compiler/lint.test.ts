import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintPassages } from '../../compiler/checks/house-rules/lint.ts';
import type { Finding } from '../../compiler/checks/house-rules/lint.ts';
import { clinicRules, passage } from '../helpers/house-rules.ts';

/** The rules of this clinic: those of the preset us-health, and its own. */
const house = clinicRules('en');

const told = ({ message, place, level }: Finding): string =>
  `${place.line}:${place.column} ${level}: ${message}`;

/** The findings of one rule, or of all. */
function findings(text: string, context?: string, id?: string): string[] {
  const rules = id === undefined ? house.rules : house.rules.filter((rule) => rule.id === id);
  return lintPassages([passage(text, context)], { ...house, rules }).map(told);
}

const split = (text: string): [text: string, context?: string] => {
  const [title, rest] = text.split('|');
  return rest === undefined ? [text] : [rest, title ?? ''];
};

/** Words of the clinic's own lists. */
const OWN: Record<string, { refused: [text: string, found: string][]; fine: string[] }> = {
  'devices-are-cleared': {
    refused: [
      ['TMS is FDA-approved for depression that medicine has not helped.', 'FDA-approved'],
      ['The FDA approved a new coil.', 'FDA approved'],
      ['FDA approval of theta burst came later.', 'FDA approval'],
      ['TMS is an approved alternative to medicine.', 'approved'],
      ['It uses a coil. It was approved in 2008.', 'approved'],
      ['NeuroStar|Approved in 2008', 'Approved'],
    ],
    fine: [
      'TMS is cleared, not approved.',
      'Ketamine is not approved for any psychiatric disorder.',
      'TMS was cleared in 2008, and esketamine was approved in 2019.',
      'The FDA cleared TMS in 2008 and approved esketamine in 2019.',
      'TMS: “FDA approved device for depression”',
      'TMS: "The device that was approved"',
      'TMS may need prior approval.',
    ],
  },
  'drugs-are-approved': {
    refused: [
      ['Esketamine was cleared in 2019.', 'cleared'],
      ['Spravato|Cleared in 2019', 'Cleared'],
    ],
    fine: ['Ketamine is cleared from the body in hours.'],
  },
};

for (const [id, { refused, fine }] of Object.entries(OWN))
  test(`the rule ${id} knows this clinic's words`, () => {
    for (const [text, found] of refused) {
      const [finding = '', ...others] = findings(...split(text), id);
      assert.ok(finding.includes(`found "${found}", expected`), `${text}: ${finding}`);
      assert.deepEqual(others, []);
    }
    for (const text of fine)
      assert.deepEqual(
        findings(...split(text)).filter((finding) => !/warning/.test(finding)),
        [],
      );
  });

test('a rule finds words across line breaks, and with other hyphens and apostrophes', () => {
  for (const [text, found] of [
    ['Who might COMMIT\n  SUICIDE?', 'COMMIT SUICIDE'],
    ['A risk‑free way', 'risk‑free'],
    ['Call 1–800–273–TALK.', '1–800–273–TALK'],
    ['It offers the only\ntherapies.', 'the only therapies'],
  ] as const)
    assert.ok(findings(text)[0]?.includes(`found "${found}", expected`), text);
  for (const text of ['It doesn’t cure depression.', 'Call or text the 988 Suicide & Crisis\nLifeline.'])
    assert.deepEqual(findings(text), []);
});

const WHOLE: [text: string, ...findings: string[]][] = [
  [
    'TMS is FDA-approved. It’s risk-free!',
    '1:8 error: found "FDA-approved", expected cleared, authorized or permitted to be marketed: devices are never approved (21 CFR 807.97)',
    '1:27 error: found "risk-free", expected the risks, with their numbers: every treatment has some (15 U.S.C. 52)',
  ],
  [
    'He committed\nsuicide.',
    '1:4 error: found "committed suicide", expected "died by suicide": suicide is not a crime (reportingonsuicide.org)',
  ],
  [
    'Call 988, then press 3.',
    '1:16 error: found "press 3", expected the number alone: that option ended in July 2025 (SAMHSA, 17 July 2025)',
  ],
  [
    'TMS|It is cleared. It is cleared for OCD, too.',
    '1:34 error: found "OCD", expected "as an add-on" with it: for OCD, devices are cleared only alongside other treatment (FDA De Novo, 17 August 2018)',
  ],
  [
    'Seizures are rare.',
    '1:14 error: found "rare", expected a number next to it: everybody understands the word as a different number (CDC Clear Communication Index, part D)',
  ],
  [
    'Esketamine is cleared.',
    '1:15 error: found "cleared", expected approved or not approved: drugs are never cleared (21 U.S.C. 355)',
  ],
  ['It is\nis a coil.', '1:4 warning: found "is is", expected "is"'],
  [
    'An cat and a apple',
    '1:1 warning: found "An cat", expected "A cat"',
    '1:12 warning: found "a apple", expected "an apple"',
  ],
  ['an SSRI, an FDA letter, a U.S. device, an hour, a 1-hour visit, an 8-week course, a unit, an H-coil'],
];

for (const [text, ...expected] of WHOLE) {
  test(`the linter reports: ${text}`, () => {
    assert.deepEqual(findings(...split(text)), expected);
  });
}
