import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintPassages, rulesFor } from '../../compiler/checks/house-rules/lint.ts';
import type { Finding, Passage } from '../../compiler/checks/house-rules/lint.ts';
import { parseRules } from '../../compiler/checks/house-rules/rules.ts';

const rules = rulesFor('en');

const passage = (text: string, context?: string): Passage => ({
  text,
  ...(context === undefined ? {} : { context }),
  place: (offset) => ({ line: 1, column: offset + 1 }),
});

const told = ({ message, place, level }: Finding): string =>
  `${place.line}:${place.column} ${level}: ${message}`;

/** The findings of one rule, or of all. */
function findings(text: string, context?: string, id?: string): string[] {
  const some = id === undefined ? rules : rules.filter((rule) => rule.id === id);
  return lintPassages([passage(text, context)], some).map(told);
}

/** What each rule finds in text that breaks it, then text that it allows. The part before "|" is a title. */
const CASES: Record<string, { refused: [text: string, ...found: string[]][]; fine: string[] }> = {
  'suicide-is-no-crime': {
    refused: [
      ['He committed suicide.', 'committed suicide'],
      ['Who might COMMIT\n  SUICIDE?', 'COMMIT SUICIDE'],
    ],
    fine: ['He died by suicide.', 'We are committed to suicide prevention.'],
  },
  'suicide-is-no-success': {
    refused: [
      ['A successful suicide', 'successful suicide'],
      ['A completed suicide', 'completed suicide'],
      ['After a failed attempt', 'failed attempt'],
      ['After a failed suicide attempt', 'failed suicide attempt'],
      ['The suicide attempt was successful', 'suicide attempt was successful'],
    ],
    fine: [
      'After a suicide attempt',
      'A failed attempt to stop smoking is common.',
      'She completed a course.',
    ],
  },
  'suicide-is-no-epidemic': {
    refused: [
      ['The suicide epidemic', 'suicide epidemic'],
      ['An epidemic of suicide', 'epidemic of suicide'],
    ],
    fine: ['An epidemic of flu'],
  },
  'lifeline-without-press-3': {
    refused: [
      ['Call 988. Press 3 for the youth line.', 'Press 3'],
      ['988|Then press three.', 'press three'],
    ],
    fine: ['Call 988 and press 2 for Spanish.', 'Call us and press 3.'],
  },
  'lifeline-old-name': {
    refused: [
      ['The National Suicide Prevention Lifeline', 'National Suicide Prevention Lifeline'],
      ['Call 1-800-273-8255', '1-800-273-8255'],
      ['Call 1–800–273–TALK.', '1–800–273–TALK'],
    ],
    fine: ['Call 1-800-555-0100.', 'The National Institute of Mental Health'],
  },
  'lifeline-name': {
    refused: [
      ['Call the 988 Lifeline.', '988 Lifeline'],
      ['Call 988, the Suicide and Crisis Lifeline.', 'Suicide and Crisis Lifeline'],
      ['The 988 Crisis Lifeline', '988 Crisis Lifeline'],
    ],
    fine: [
      'Call or text the 988 Suicide & Crisis\nLifeline, or chat at 988lifeline.org.',
      'Text 988 (Suicide & Crisis Lifeline).',
      'A lifeline for families',
      'The Samaritans are a crisis lifeline.',
    ],
  },
  'no-side-effects': {
    refused: [
      ['It has no side effects.', 'no side effects'],
      ['It is side-effect free.', 'side-effect free'],
    ],
    fine: ['The side effects most people notice', 'No treatment is without side effects.'],
  },
  'no-risk-free': {
    refused: [['A risk‑free way', 'risk‑free']],
    fine: ['TMS is not risk-free.', 'Your risk'],
  },
  'no-cure': {
    refused: [
      ['It cures depression.', 'cures'],
      ['CURED!', 'CURED'],
      ['It is a cure-all.', 'cure-all'],
    ],
    fine: ['A secure site', 'We procure it.', 'It is not a cure.', 'It doesn’t cure depression.'],
  },
  'no-guarantee': {
    refused: [['Results are guaranteed.', 'guaranteed']],
    fine: ['No result is guaranteed.', 'Nobody can guarantee that it helps.'],
  },
  'no-miracle': {
    refused: [
      ['A miracle', 'miracle'],
      ['A breakthrough', 'breakthrough'],
    ],
    fine: ['You may break through the ice.'],
  },
  'no-superlative': {
    refused: [
      ['It is the first treatment of its kind.', 'the first treatment'],
      ['The only FDA-cleared device', 'The only FDA-cleared device'],
      ['the only\ntherapies', 'the only therapies'],
    ],
    fine: [
      'First visit',
      'The only full ink border of the page',
      'The only text',
      'The first week of treatment',
      'Before the first treatment, take off hair clips.',
      'TMS isn’t the only choice.',
    ],
  },
  'no-hipaa-claim': {
    refused: [
      ['HIPAA compliant', 'HIPAA compliant'],
      ['For HIPAA-compliance', 'HIPAA-compliance'],
    ],
    fine: ['Your rights under HIPAA'],
  },
  'no-wcag-claim': {
    refused: [['WCAG 2.2 AA compliant', 'WCAG 2.2 AA compliant']],
    fine: ['Tested against WCAG 2.2 AA with axe on 1 May 2026'],
  },
  'no-ada-claim': {
    refused: [['ADA compliant', 'ADA compliant']],
    fine: ['What the ADA asks of a clinic'],
  },
  'no-accessible-by-itself': {
    refused: [['It makes your site accessible.', 'makes your site accessible']],
    fine: ['An accessible page'],
  },
  'no-seal': {
    refused: [
      ['Our seal of approval', 'seal of approval'],
      ['A privacy seal', 'privacy seal'],
    ],
    fine: ['A sealed letter'],
  },
  'devices-are-cleared': {
    refused: [
      ['TMS is FDA-approved for depression that medicine has not helped.', 'FDA-approved'],
      ['The FDA approved a new coil.', 'FDA approved'],
      ['FDA approval of theta burst came later.', 'FDA approval'],
      ['When medicine fails, our approved device may help.', 'approved'],
      ['TMS is an approved alternative to medicine.', 'approved'],
      ['An approved drug-free machine', 'approved'],
      ['Approved in 2008, the device works.', 'Approved'],
      ['Devices have been approved, medicine too.', 'approved'],
      ['Devices were approved alongside medicine.', 'approved'],
      ['It uses a coil. It was approved in 2008.', 'approved'],
      ['NeuroStar|Approved in 2008', 'Approved'],
    ],
    fine: [
      'TMS is cleared, not approved.',
      'The device was never FDA-approved.',
      'Ketamine is not approved for any psychiatric disorder.',
      'Every new medication the FDA approved works alike.',
      'TMS was cleared in 2008, and esketamine was approved in 2019.',
      'The FDA cleared TMS in 2008 and approved esketamine in 2019.',
      'Cleared devices, approved drugs',
      'TMS: “FDA approved device for depression”',
      'TMS: "The device that was approved"',
      'TMS may need prior approval.',
    ],
  },
  'drugs-are-approved': {
    refused: [
      ['Esketamine was cleared in 2019.', 'cleared'],
      ['The FDA cleared a new drug.', 'FDA cleared'],
      ['Spravato|Cleared in 2019', 'Cleared'],
    ],
    fine: [
      'Devices are cleared for depression that medicine has not helped.',
      'Cleared for depression when medicine has not helped.',
      'Ketamine is cleared from the body in hours.',
    ],
  },
  'ocd-is-add-on': {
    refused: [
      ['TMS was cleared for OCD in 2018.', 'OCD'],
      [
        'TMS devices are cleared for|adults with obsessive-compulsive disorder',
        'obsessive-compulsive disorder',
      ],
      ['OCD|Marketing was permitted in 2018.', 'Marketing'],
    ],
    fine: [
      'Cleared as an add-on for OCD.',
      'TMS devices are cleared for|adults with OCD, as an add-on',
      'One trial in OCD',
    ],
  },
  'youth-is-add-on': {
    refused: [
      ['Cleared at ages 15 to 21.', 'ages 15 to 21'],
      ['Cleared for|adolescents, ages 15–21', 'adolescents'],
    ],
    fine: ['Cleared for adolescents together with other treatment.', 'We see adolescents.'],
  },
  'rare-has-number': {
    refused: [['Seizures are rare.', 'rare']],
    fine: [
      'Seizures are rare: 0.14 to 5.56 in 1,000 patients.',
      'Seizure: 1 in 1,000|Rarely',
      'It is not bare.',
    ],
  },
  'outcome-has-comparison': {
    refused: [
      ['38 of 100 people responded.', '38 of 100'],
      ['More than 60% of people get better.', '60%'],
      ['TMS helps six in ten people.', 'six in ten'],
      ['Who responded|38 out of 100', '38 out of 100'],
      ['30 percent improved, 20 percent recovered.', '30 percent'],
    ],
    fine: [
      '38 of 100 people responded, 11 of 100 with a sham treatment.',
      'Response was 20% higher than with medicine.',
      'After 20 of 30 sessions you may feel better.',
      '“Responded” means that the score fell by more than 30%.',
      'It helps. 134 of about 500 members answered.',
    ],
  },
  'risk-has-denominator': {
    refused: [
      ['Headache: 38%', '38%'],
      ['Seizures|0.71 in 1,000', '0.71 in 1,000'],
    ],
    fine: [
      'Seizures: 0.71 in 1,000 patients',
      'Seizures in 10,000 sessions|0.31 in 10,000',
      'Headache in 38% of people',
      'A seizure risk of 1% a year',
    ],
  },
};

const split = (text: string): [text: string, context?: string] => {
  const [title, rest] = text.split('|');
  return rest === undefined ? [text] : [rest, title ?? ''];
};

for (const [id, { refused, fine }] of Object.entries(CASES)) {
  for (const [text, ...found] of refused) {
    test(`the rule ${id} refuses: ${text}`, () => {
      const [own, context] = split(text);
      assert.deepEqual(
        findings(own, context, id).map(
          (finding) => /: found "(.*)", expected .*: .* \(.*\)$/.exec(finding)?.[1],
        ),
        found,
      );
    });
  }
  for (const text of fine) {
    test(`the rule ${id} allows: ${text}`, () => {
      assert.deepEqual(
        findings(...split(text)).filter((finding) => !/warning/.test(finding)),
        [],
      );
    });
  }
}

test('every rule has cases that it refuses and cases that it allows', () => {
  assert.deepEqual(Object.keys(CASES).sort(), rules.map(({ id }) => id).sort());
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

test('a language without rules is not linted', () => {
  for (const language of ['es', 'zh-Hant', '../en', '']) assert.deepEqual(rulesFor(language), []);
  assert.deepEqual(lintPassages([passage('un año a el el')], rulesFor('es')), []);
  assert.equal(rulesFor('en-GB'), rules);
});

const RULES = `lists:
  a: [b]
rules:
  one:
    kind: forbid
    match: ['x{a}']
    expected: y
    reason: z
    source: s
`;

const INVALID: [change: string, to: string, expected: string][] = [
  ['x{a}', 'x{c}', '6:12  rules.one.match: found {c}, expected a'],
  ['x{a}', 'x(', '6:12  rules.one.match: found an invalid regular expression (Invalid regular expression: '],
  [
    'x{a}',
    'x*',
    '6:12  rules.one.match: found a pattern that matches empty text, expected one that matches words',
  ],
  [
    'forbid',
    'forgive',
    '5:11  rules.one.kind: found an unknown kind, expected one of forbid, subject, needs',
  ],
  ['forbid', 'needs', '5:5  rules.one.needs: missing, expected a list'],
  ['    reason: z\n', '', '5:5  rules.one.reason: missing, expected text'],
  ['one:', 'One:', '4:3  rules.One: found a key in the wrong format, expected ids of '],
  ['lists:', '\tlists:', '1:1  not valid YAML (Tabs'],
];

test('rules are read with their id, kind and source', () => {
  const [rule] = parseRules(RULES, 'r.yaml');
  assert.deepEqual([rule?.id, rule?.kind, rule?.source], ['one', 'forbid', 's']);
});

for (const [change, to, expected] of INVALID) {
  test(`the rules file is refused: ${to || `no${change}`}`, () => {
    assert.throws(
      () => parseRules(RULES.replace(change, to), 'r.yaml'),
      (error) => error instanceof Error && error.message.startsWith(`r.yaml:${expected}`),
    );
  });
}
