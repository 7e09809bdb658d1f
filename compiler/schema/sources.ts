/** `sources.yaml`. Field names are those of CSL-JSON. */
import { z } from 'zod';
import { date, recordOf, strictObject, text, textThat, webAddress } from './fields.ts';
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
    DOI: textThat('a DOI such as 10.1016/j.brs.2021.05.012', (value) =>
      /^10\.\d{4,9}\/[^\s"<>\\]+$/.test(value),
    )
      .optional()
      .describe('Its DOI, without https://doi.org/.'),
    number: textThat('a number of the FDA such as K231926 or DEN170078', (value) =>
      /^(K|DEN)\d{6}$/.test(value),
    )
      .optional()
      .describe('The number of a 510(k) or De Novo decision of the FDA.'),
    accessed: date().optional().describe('When a page without a date was read.'),
    note: text().optional().describe('Which copy was read, if not the original.'),
  }).refine(({ author, title }) => author !== undefined || title !== undefined, {
    error: 'missing, expected an author or a title',
  });

export type Source = z.output<ReturnType<typeof source>>;

const FDA = 'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn/';

/** Where a reader can follow a source: its page, or else what its DOI or the number of the FDA leads to. */
export function linkOf({ URL, DOI, number }: Pick<Source, 'URL' | 'DOI' | 'number'>): string | undefined {
  if (URL !== undefined) return URL;
  if (DOI !== undefined) return `https://doi.org/${DOI}`;
  if (number === undefined) return undefined;
  return `${FDA}${number.startsWith('K') ? 'pmn.cfm?ID=' : 'denovo.cfm?id='}${number}`;
}

export const sources = () => recordOf(ID, IDS, source());
