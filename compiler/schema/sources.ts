/** `sources.yaml`. Field names are those of CSL-JSON. */
import { z } from 'zod';
import { recordOf, strictObject, text, textThat, webAddress } from './fields.ts';
import { ID, IDS } from '../source/ids.ts';

/** A year, a month or a day that exists. */
const isDate = (value: string): boolean => z.iso.date().safeParse(`${value}-01-01`.slice(0, 10)).success;

const source = () =>
  strictObject({
    author: text().optional().describe('The author, as in Taylor et al.'),
    title: text().optional().describe('Its title.'),
    'container-title': text().optional().describe('The journal.'),
    issued: textThat(
      'a year or a date, as in 2026 or 2026-02-28',
      (value) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) && isDate(value),
    )
      .optional()
      .describe('The year, or the date.'),
    volume: text().optional().describe('The volume.'),
    page: text().optional().describe('The pages.'),
    URL: webAddress().optional().describe('Where to read it.'),
    note: text().optional().describe('Which copy was read, if not the original.'),
  }).refine(({ author, title }) => author !== undefined || title !== undefined, {
    error: 'missing, expected an author or a title',
  });

export type Source = z.output<ReturnType<typeof source>>;

export const sources = () => recordOf(ID, IDS, source());
