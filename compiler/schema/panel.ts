/** The front matter of `<locale>/panels/<id>.md`. */
import { z } from 'zod';
import { choice, strictObject, reference, nonEmptyList, title, integer, words } from './fields.ts';
import type { References } from './references.ts';
import { pageLink } from './navigation.ts';
import { accountable, disclosures, provenance } from './provenance.ts';

/** Plain text has no drawings, so what only explains a drawing is apart from its caption. */
const legend = () =>
  words()
    .optional()
    .describe(
      'Explains the drawing, such as "One dot is one session." Screen readers and plain text leave it out.',
    );

const course = () =>
  strictObject({
    weeks: integer(1, 12),
    longest: integer(1, 12),
    text: words(),
    legend: legend(),
  }).superRefine(({ weeks, longest }, context) => {
    if (weeks <= longest) return;
    const message = `found ${weeks}, expected no more than longest, which is ${longest}`;
    context.addIssue({ code: 'custom', path: ['weeks'], message });
  });

/** The box with urgent help, below a list that names suicide. */
const help = () =>
  choice(['urgent'])
    .optional()
    .describe(
      'urgent on a list that names suicide, self-harm or a worse mood. The numbers to call follow it.',
    );

/** One step must mention a worse mood, and what to do about it. */
const steps = (references: References) =>
  nonEmptyList(
    strictObject({
      title: title(),
      text: words(),
      picture: reference(references.media)
        .optional()
        .describe('The picture beside the step. It is only decorative. A step may have none.'),
      help: choice(['urgent'])
        .optional()
        .describe('urgent on the step that mentions mood. The urgent text from crisis.yaml follows it.'),
    }),
  ).superRefine((steps, context) => {
    if (steps.some(({ help }) => help)) return;
    const message = 'found no step with help: urgent, expected it on the step that mentions mood';
    context.addIssue({ code: 'custom', message });
  });

const factKeys = () => ({ label: words(), value: words(), note: words() });

/** A fact that only the clinic knows. */
const fact = () =>
  strictObject({
    ...factKeys(),
    status: choice(['published', 'pending']).describe('pending until the clinic has given it.'),
  });

const group = () =>
  strictObject({ title: title(), items: nonEmptyList(words()), note: words().optional(), help: help() });

const share = () => strictObject({ count: integer(0, 100), text: words() });

const comparison = () =>
  strictObject({
    title: title(),
    kind: choice(['benefit', 'harm']),
    groups: z.tuple([share(), share()], {
      error: ({ input }) =>
        `found ${Array.isArray(input) ? input.length : 'no list'}, expected exactly two groups`,
    }),
    note: words(),
  });

const table = () =>
  strictObject({
    caption: words(),
    columns: nonEmptyList(words()),
    rows: nonEmptyList(nonEmptyList(words())),
  }).superRefine(({ columns, rows }, context) => {
    rows.forEach((row, index) => {
      if (row.length === columns.length) return;
      const message = `found ${row.length} cells, expected ${columns.length}, as many as columns`;
      context.addIssue({ code: 'custom', path: ['rows', index], message });
    });
  });

const rare = () =>
  strictObject({
    title: title(),
    count: integer(0, 1000),
    text: words(),
    legend: legend(),
    table: table(),
    note: words(),
  });

export const panel = (references: References) =>
  strictObject({
    title: title().describe('The title, as plain text.'),
    picture: reference(references.media)
      .optional()
      .describe(
        'The picture beside the summary. It is only decorative. Without it, the panel has no picture.',
      ),
    ...provenance(references),
    ...disclosures(),
    summary: nonEmptyList(words()).describe('The main points, in three lines.'),
    facts: nonEmptyList(strictObject(factKeys())).describe(
      'Key facts, each with a label, a value and a note.',
    ),
    steps: steps(references).describe('What happens, in order.'),
    course: course().describe('Weeks of five sessions, drawn as dots.'),
    cost: fact().describe('What it costs. A release refuses status: pending.'),
    insurance: fact().describe('What insurers ask for. A release refuses status: pending.'),
    suits: group().describe('Who it is cleared for.'),
    unsuited: group().describe('Who it is not for.'),
    talkFirst: group().describe('Who should talk to the clinic first.'),
    watch: words().describe(
      'What to watch for, in a frame. It cannot be hidden. The numbers from crisis.yaml follow it.',
    ),
    compare: nonEmptyList(comparison()).describe(
      'Benefits and harms, each next to its comparison, in people out of 100.',
    ),
    rare: rare().describe('A harm too rare for 100 people: dots out of 1,000, and a table.'),
    action: pageLink(references).describe('The button at the end.'),
  }).superRefine(accountable(references));
