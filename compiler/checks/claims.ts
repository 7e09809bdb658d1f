/** Checks that each number and each claim about a regulator has a source, and that each link leads where its text says. */
import { isUrl } from '../../src/lib/url.ts';
import type { TextRun } from './text-runs.ts';
import { oneOf, show, expectedMessage } from '../source/problem.ts';
import type { Report } from '../source/problem.ts';

/** Crisis numbers are not claims. */
const CLAIM =
  /\d+(?:[.,:]\d+)*%?(?: (?:to|of|in) \d+(?:[.,]\d+)*%?)*|\b(?:FDA|clear(?:ed|ances?)|approv(?:ed|al)|authori[sz]ed|permitted)\b/i;
const NO_CLAIM = /\b(?:988|911)\b|988lifeline\.org/g;

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

/** Reports claims in blocks without a citation. */
export function checkClaims(passages: readonly TextRun[], report: Report): void {
  const cited = passages.filter(({ citations }) => citations.length).map(({ block }) => block);
  // The title of a list cannot contain a citation, so those of its items count.
  const isCited = (block: string): boolean =>
    cited.some((one) => one === block || one.startsWith(`${block}.`));
  const told = new Set(['title']);
  for (const { text, block, place } of passages) {
    if (isCited(block) || told.has(block)) continue;
    const claim = CLAIM.exec(text.replace(NO_CLAIM, (number) => ' '.repeat(number.length)));
    if (!claim) continue;
    told.add(block);
    report(
      `found ${show(claim[0])} without a source, expected a citation such as [@key] next to it`,
      place(claim.index),
    );
  }
}

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
      // People leave out the country code.
      const isSame = called === said || (said.length > 6 && called.endsWith(said));
      if (said && !isSame) report(`found the number ${said} on a link to ${text}, expected ${called}`, place);
    }
    if (!hosts || !/^https?:/i.test(text) || !isUrl(text)) continue;
    const { hostname } = new URL(text);
    if (hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) continue;
    report(`found a link to ${hostname}, expected ${oneOf(hosts)} (hosts in clinic.yaml)`, place);
  }
}
