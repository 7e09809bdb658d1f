/** Checks that each number and each claim has a source, and that each link leads where its text says. */
import { isUrl } from '../../src/lib/url.ts';
import { plain, spansOf } from './house-rules/match.ts';
import { dialled, digits, isPhone, writtenNumber } from './phone-numbers.ts';
import type { TextRun } from './text-runs.ts';
import { oneOf, show, expectedMessage } from '../source/problem.ts';
import type { Report } from '../source/problem.ts';

const NUMBER = /\d+(?:[.,:]\d+)*%?(?: (?:to|of|in) \d+(?:[.,]\d+)*%?)*/g;

/**
 * A citation must be a key of sources.yaml.
 *
 * @returns All cited keys.
 * @title Citations name a source
 * @refused It may help.[@tailor-2021]
 * @accepted It may help.[@taylor-2021]
 */
export function checkCitations(
  passages: readonly TextRun[],
  sources: readonly string[] | undefined,
  report: Report,
): string[] {
  const cited = passages.flatMap(({ citations }) => citations);
  for (const { text: key, place } of cited) {
    if (sources && !sources.includes(key))
      report(
        `citation: ${expectedMessage(key, sources.length ? `${oneOf(sources)}, the keys of sources.yaml` : 'a key of sources.yaml, which has none yet')}`,
        place,
      );
  }
  return cited.map(({ text }) => text);
}

/**
 * Service cards, the navigation, the crisis line, the glossary and the reason for a withdrawal show no list of sources.
 *
 * @title No citation where no list of sources is shown
 * @refused A walk in the woods.[@taylor-2021]
 * @accepted A walk in the woods.
 */
export function refuseCitations(passages: readonly TextRun[], report: Report): void {
  for (const { text, place } of passages.flatMap(({ citations }) => citations))
    report(
      `found the citation [@${text}], expected text without citations, because no list of sources is shown here`,
      place,
    );
}

/**
 * In the panel, and in articles that are pending, each number and each word that the house rules list under claims needs a
 * citation in the same paragraph or item. The numbers and hosts of the crisis line need none.
 *
 * @title Numbers and regulatory terms have a source
 * @refused It takes 6 weeks.
 * @refused The device was cleared in spring.
 * @accepted It takes 6 weeks.[@taylor-2021]
 * @accepted The device was cleared in spring.[@taylor-2021]
 * @accepted Call 555 0100.
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

/**
 * A page may turn the glossary off. What a regulator decided, by the words that the house rules list under claims, must not get
 * lost then.
 *
 * @title An explanation that names a regulator's decision is always shown
 * @refused { text: The device was cleared in spring. }
 * @accepted { text: The device was cleared in spring., always: true }
 * @accepted { text: A device for the head. }
 */
export function checkExplanation(
  text: string,
  isAlwaysShown: boolean,
  words: RegExp | undefined,
  report: (message: string) => void,
): void {
  const [claim] = words && !isAlwaysShown ? spansOf(words, plain(text)) : [];
  if (claim)
    report(
      `found ${show(text.slice(claim.start, claim.end))} without always: true, expected it beside the text: ` +
        `what a regulator decided must be shown even with glossary="off"`,
    );
}

/** How texts write the numbers and hosts of these addresses: with spaces in a long number, and without the country code. */
function contactsIn(addresses: readonly string[]): RegExp | undefined {
  const written = addresses.flatMap((address) => {
    if (!isPhone(address))
      return isUrl(address) && /^https?:/i.test(address) ? escaped(new URL(address).hostname) : [];
    return writtenNumber(address) ?? [];
  });
  return written.length ? new RegExp(written.join('|'), 'g') : undefined;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A link may lead to the clinic's site, and to the hosts that clinic.yaml lists. A number in its text is the number that it calls.
 *
 * @title Links lead where they say
 * @refused Read [this page](https://elsewhere.example/).
 * @refused [Call 555 0100](tel:5550101)
 * @accepted Read [this page](https://clinic.example/).
 * @accepted [Call 555 0100](tel:+15550100)
 */
export function checkLinks(
  passages: readonly TextRun[],
  hosts: readonly string[] | undefined,
  report: Report,
): void {
  for (const { text, words, place } of passages.flatMap(({ links }) => links)) {
    if (isPhone(text)) {
      const [called, said] = [dialled(text), digits(words)];
      const isSame = new RegExp(`^${writtenNumber(text) ?? ''}$`).test(said);
      if (said && !isSame) report(`found the number ${said} on a link to ${text}, expected ${called}`, place);
    }
    if (!hosts || !/^https?:/i.test(text) || !isUrl(text)) continue;
    const { hostname } = new URL(text);
    if (hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) continue;
    report(`found a link to ${hostname}, expected ${oneOf(hosts)} (hosts in clinic.yaml)`, place);
  }
}
