/** Checks that each number and each claim has a source, and that each link leads where its text says. */
import { isUrl } from '../../src/lib/url.ts';
import { plain, spansOf } from './house-rules/match.ts';
import type { TextRun } from './text-runs.ts';
import { oneOf, show, expectedMessage } from '../source/problem.ts';
import type { Report } from '../source/problem.ts';

const NUMBER = /\d+(?:[.,:]\d+)*%?(?: (?:to|of|in) \d+(?:[.,]\d+)*%?)*/g;

/** Reports cited keys that are not in sources.yaml. Returns all cited keys. */
export function checkCitations(
  passages: readonly TextRun[],
  sources: readonly string[] | undefined,
  report: Report,
): string[] {
  const cited = passages.flatMap(({ citations }) => citations);
  for (const { text: key, place } of cited) {
    if (sources && !sources.includes(key))
      report(`citation: ${expectedMessage(key, `${oneOf(sources)}, the keys of sources.yaml`)}`, place);
  }
  return cited.map(({ text }) => text);
}

/** For texts without a list of sources. */
export function refuseCitations(passages: readonly TextRun[], report: Report): void {
  for (const { text, place } of passages.flatMap(({ citations }) => citations))
    report(
      `found the citation [@${text}], expected text without citations, because no list of sources is shown here`,
      place,
    );
}

/**
 * Reports claims in blocks without a citation: numbers, and the words that the house rules name. The numbers and hosts of the
 * crisis line are not claims.
 */
export function checkClaims(
  passages: readonly TextRun[],
  words: RegExp | undefined,
  crisis: readonly string[],
  report: Report,
): void {
  const noClaim = contactsIn(crisis);
  const cited = passages.filter(({ citations }) => citations.length).map(({ block }) => block);
  // The title of a list cannot contain a citation, so those of its items count.
  const isCited = (block: string): boolean =>
    cited.some((one) => one === block || one.startsWith(`${block}.`));
  const told = new Set(['title']);
  for (const { text, block, place } of passages) {
    if (isCited(block) || told.has(block)) continue;
    const claims = noClaim ? text.replace(noClaim, (contact) => ' '.repeat(contact.length)) : text;
    const [claim] = [...spansOf(NUMBER, claims), ...(words ? spansOf(words, plain(claims)) : [])].sort(
      (a, b) => a.start - b.start,
    );
    if (!claim) continue;
    told.add(block);
    report(
      `found ${show(text.slice(claim.start, claim.end))} without a source, expected a citation such as [@key] next to it`,
      place(claim.start),
    );
  }
}

/** How texts write the numbers and hosts of these addresses: with spaces in a long number, and without the country code. */
function contactsIn(addresses: readonly string[]): RegExp | undefined {
  const written = addresses.flatMap((address) => {
    if (!/^(tel|sms):/i.test(address))
      return isUrl(address) && /^https?:/i.test(address) ? escaped(new URL(address).hostname) : [];
    const number = digits(address.replace(/\?.*/, ''));
    if (number.length < LONG) return number ? `\\b${number}\\b` : [];
    const ends = Array.from({ length: /\+/.test(address) ? number.length - LONG + 1 : 1 }, (_, from) =>
      [...number.slice(from)].join('[ ()-]*'),
    );
    return `\\b(?:0[ ()-]*)?(?:${ends.join('|')})\\b`;
  });
  return written.length ? new RegExp(written.join('|'), 'g') : undefined;
}

/** The shortest number that is written in groups, as in 116 123. */
const LONG = 6;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const digits = (text: string): string => text.replace(/\D/g, '');

/** Reports links to hosts that clinic.yaml does not list, and link texts whose number differs from the number to call. */
export function checkLinks(
  passages: readonly TextRun[],
  hosts: readonly string[] | undefined,
  report: Report,
): void {
  for (const { text, words, place } of passages.flatMap(({ links }) => links)) {
    if (/^(tel|sms):/i.test(text)) {
      const [called, said] = [digits(text.replace(/\?.*/, '')), digits(words)];
      // People leave out the country code, and write 0 in its place.
      const isSame = called === said || (said.length > 6 && called.endsWith(said.replace(/^0/, '')));
      if (said && !isSame) report(`found the number ${said} on a link to ${text}, expected ${called}`, place);
    }
    if (!hosts || !/^https?:/i.test(text) || !isUrl(text)) continue;
    const { hostname } = new URL(text);
    if (hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) continue;
    report(`found a link to ${hostname}, expected ${oneOf(hosts)} (hosts in clinic.yaml)`, place);
  }
}
