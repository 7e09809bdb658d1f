/** The schemas from which all kinds of content are built. Each says what it expects. */
import { z } from 'zod';
import { isUrl } from '../../src/lib/url.ts';
import { ADDRESSES, contentHref } from '../html/href.ts';
import { oneOf, expectedMessage } from '../source/problem.ts';
import { compileWords, withoutMark } from '../html/words.ts';

/** The message of an issue, which distinguishes a missing value from an empty one. */
const unlikely =
  (expected: string) =>
  (issue: { input?: unknown }): string =>
    issue.input === undefined ? `missing, expected ${expected}` : expectedMessage(issue.input, expected);

/** Text that passes the test. */
export const textThat = (expected: string, test: (text: string) => boolean) => {
  const error = unlikely(expected);
  return z.string({ error }).refine(test, { error });
};

// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/u;

/** Text without control characters, which YAML can write as "\u0007". */
const markedText = () => textThat('text', (value) => value.trim() !== '' && !CONTROL.test(value));

/** Plain text, which cannot say in which language it is. */
export const text = () => markedText().transform(withoutMark);

/** Text for a title or a list, without line breaks and direction marks. */
export const line = () =>
  text().refine((value) => !/[\n\t\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(value), {
    error: unlikely('text on one line, without direction marks'),
  });

const wordsWith = (title: boolean) =>
  markedText().transform((value, context) =>
    compileWords(value, { title }, (message) => context.addIssue({ code: 'custom', message, input: value })),
  );

/** `Words`. */
export const words = () => wordsWith(false);

/** `Words` of a title or of a link. */
export const title = () => wordsWith(true);

export const integer = (least: number, most: number) =>
  textThat(
    `a whole number from ${least} to ${most}`,
    (value) => /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most,
  )
    .transform(Number)
    .meta({ type: 'integer', minimum: least, maximum: most });

export const yesOrNo = () =>
  textThat('true or false', (value) => value === 'true' || value === 'false')
    .transform((value) => value === 'true')
    .meta({ type: 'boolean' });

export const date = () => {
  const expected = 'a date that exists, as in 2026-02-28';
  return textThat(expected, (value) => z.iso.date().safeParse(value).success).meta({ format: 'date' });
};

export const choice = <const T extends readonly string[]>(valid: T) =>
  z.enum(valid, { error: unlikely(oneOf(valid)) });

/**
 * Pages, pictures and sources are named by their ids in clinic.yaml, media/ and sources.yaml. If that file cannot be read, any id
 * is allowed, because the problem is reported there.
 *
 * @title References name something that exists
 * @refused page: tsm
 * @refused page: constructor
 * @accepted page: tms
 */
export const reference = (known: readonly string[] | undefined) =>
  textThat(oneOf(known ?? []), (value) => known === undefined || known.includes(value.normalize()))
    // macOS decomposes letters with accents.
    .transform((value) => value.normalize())
    .meta(known?.length ? { enum: [...known] } : {});

export const href = () => textThat(ADDRESSES, (value) => contentHref(value) !== undefined);

export const webAddress = () =>
  textThat(
    'an absolute address that begins with https:// or http://',
    (value) => /^https?:\/\/\S+$/i.test(value) && isUrl(value),
  );

export const list = <T extends z.ZodType>(item: T) => z.array(item, { error: unlikely('a list') });

/** A list that must not be empty. */
export const nonEmptyList = <T extends z.ZodType>(item: T) =>
  list(item).min(1, { error: 'found an empty list, expected at least one item' });

/** Exactly these keys. */
export const strictObject = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, { error: unlikely(`the keys ${Object.keys(shape).join(', ')}`) });

/** A map with keys that the author chooses. */
export const recordOf = <T extends z.ZodType>(pattern: RegExp, named: string, value: T) =>
  z.record(z.string().regex(pattern), value, {
    error: (issue) =>
      issue.code === 'invalid_key'
        ? `found a key in the wrong format, expected ${named}`
        : unlikely(`a map of ${named}`)(issue),
  });
