/** Who is responsible for a piece, and until when. Every kind of piece has these keys. */
import type { z } from 'zod';
import { choice, date, strictObject, list, reference, text, textThat, words } from './fields.ts';
import type { References } from './references.ts';

const STATUSES = ['published', 'pending'] as const;
const AUDIENCES = ['patients', 'families', 'clinicians'] as const;
const MEANING = 'published: the clinic’s own words, or checked by a clinician. pending: not checked yet.';

/** Keys that say who is responsible. A translation takes them from its source. */
export const REVIEW_KEYS: readonly string[] = [
  ...['status', 'author', 'written', 'reviewer', 'specialist', 'reviewed', 'nextReview', 'audience'],
];

/** The keys of a translation. */
const translation = () =>
  strictObject({
    source: textThat('a hash of twelve digits and letters a to f', (value) =>
      /^[0-9a-f]{12}$/.test(value),
    ).describe('The hash of the source text that was translated. npm run content shows it.'),
    translator: text().optional().describe('The qualified translator who checked it. Never invented.'),
    qualification: text()
      .optional()
      .describe('For example: certified by the American Translators Association.'),
    date: date().optional().describe('When they checked it.'),
    same: list(text())
      .optional()
      .describe('Texts that are the same as in the source on purpose, such as names.'),
  });

const translated = () => ({
  translation: translation()
    .optional()
    .describe('Of a translation: which text was translated, and who checked it.'),
});

const CREDENTIAL = 'For example: MD, board-certified psychiatrist.';

const person = (who: string) =>
  strictObject({ name: text().describe(who), credential: text().describe(CREDENTIAL) }).optional();

/** Who wrote a piece, and who checked it. */
export const review = ({ isTranslation }: References) => ({
  status: choice(STATUSES).describe(MEANING),
  author: text().optional().describe('Who wrote it.'),
  written: date().optional().describe('When it was written.'),
  reviewer: person('The clinician who checked it.').describe('Who did the clinical review. Never invented.'),
  specialist: person('The specialist in the subject who checked it.').describe(
    'Who did the specialist review, for example a physician who gives the treatment. Never invented.',
  ),
  reviewed: date().optional().describe('When it was last checked.'),
  nextReview: date().optional().describe('When the next review is due. After this date the element says so.'),
  ...(isTranslation ? translated() : ({} as ReturnType<typeof translated>)),
});

/** The keys of a piece that is shown on its own and can be withdrawn. */
export const provenance = (references: References) => ({
  ...review(references),
  status: choice([...STATUSES, 'withdrawn']).describe(`${MEANING} withdrawn: replaced by a notice.`),
  interest: words().optional().describe('How the clinic profits from it: a conflict of interest.'),
  audience: choice(AUDIENCES).optional().describe('Who it is written for.'),
  reason: words().optional().describe('Why it was withdrawn.'),
  successor: reference(references.pages).optional().describe('The page to read instead of a withdrawn text.'),
});

/** The keys of a piece that shows its provenance. */
export const disclosures = () => ({
  funder: words().optional().describe('Who paid for the text. It is shown after “Paid for by”.'),
  updates: words()
    .optional()
    .describe('When and how the text is brought up to date, as in: Every year, and after each correction.'),
});

type Shown = z.output<z.ZodObject<ReturnType<typeof provenance>>>;
type Checked = Pick<Shown, 'status' | keyof ReturnType<typeof review>> & Partial<Shown>;

/** Checks the keys of a piece together. */
export const accountable =
  ({ today, isTranslation }: References) =>
  (piece: Checked, context: z.RefinementCtx): void => {
    // A value that is wrong by itself would be reported twice.
    if (context.issues.length > 0) return;
    const { status, written, reviewer, specialist, reviewed, nextReview, reason, successor } = piece;
    const refuse = (key: keyof Shown, message: string): void => {
      context.addIssue({ code: 'custom', path: [key], message });
    };
    if (reviewed && !reviewer && !specialist)
      refuse('reviewed', 'found a date without a reviewer, expected both or none');
    for (const [key, given] of Object.entries({ reviewer, specialist }))
      if (given && !reviewed)
        refuse(key as keyof Shown, `found a ${key} without reviewed, expected both or none`);
    if (reviewed && reviewed > today)
      refuse('reviewed', `found "${reviewed}", expected a date that is not in the future`);
    if (written && written > today)
      refuse('written', `found "${written}", expected a date that is not in the future`);
    if (reviewed && nextReview && nextReview <= reviewed)
      refuse('nextReview', `found "${nextReview}", expected a date after reviewed, which is ${reviewed}`);
    // A translation has the review of its source.
    if (status === 'pending' && reviewed && !isTranslation)
      refuse(
        'status',
        'found "pending" beside a review, expected published, or no reviewer, specialist and reviewed',
      );
    if (isTranslation) checkTranslator(piece, today, refuse);
    if (status === 'withdrawn') {
      if (!reason) refuse('reason', 'missing, expected why the text was withdrawn');
      if (!successor) refuse('successor', 'missing, expected the page to read instead');
    } else {
      if (reason)
        refuse('reason', `found a reason with status: ${status}, expected it only with status: withdrawn`);
      if (successor)
        refuse(
          'successor',
          `found a successor with status: ${status}, expected it only with status: withdrawn`,
        );
    }
  };

function checkTranslator(
  { status, translation }: Checked,
  today: string,
  refuse: (key: keyof Shown, message: string) => void,
): void {
  if (!translation) {
    const message = 'missing, expected source: and the hash of the text that it translates';
    return refuse('translation', message);
  }
  const { translator, qualification, date } = translation;
  const given = [translator, qualification, date].filter(Boolean).length;
  if (given > 0 && given < 3)
    refuse('translation', 'expected translator, qualification and date, or none of them');
  if (date && date > today)
    refuse('translation', `found "${date}", expected a date that is not in the future`);
  if (status === 'published' && !given)
    refuse(
      'status',
      'found "published" without a translator, expected translation.translator, qualification and date',
    );
  if (status === 'pending' && given === 3)
    refuse('status', 'found "pending" beside a translator, expected published, or no translator');
}
