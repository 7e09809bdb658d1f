import type { MtcElement } from '../base/element.ts';
import { clinic } from '../generated/clinic.ts';
import type { Provenance, Withdrawn } from '../lib/piece.ts';
import { structuredData } from './json-ld.ts';
import type { Found } from '../content/store.ts';

/** An element that can describe in the page's head what it shows. */
export type Describing = MtcElement<Provenance | Withdrawn> & { structuredData: boolean };

/** The description of each element. */
const scripts = new WeakMap<Describing, HTMLScriptElement>();

/** What is said is read from what is shown, so that the two can not differ. */
export function bringUpToDate(
  host: Describing,
  shown: Found<Provenance | Withdrawn> | undefined,
  isTherapy: boolean,
): void {
  const script = scripts.get(host) ?? document.createElement('script');
  scripts.set(host, script);
  script.type = 'application/ld+json';
  script.remove();
  if (!shown || shown.piece.status === 'withdrawn' || !host.structuredData || !host.isConnected) return;
  const root = host.renderRoot;
  const data = structuredData({
    ...shown.piece,
    ...{ language: shown.locale, clinic, isTherapy, url: host.addressOf(shown.piece.page) },
    title: wordsOf(root, '[part=title]'),
    questions: [...root.querySelectorAll('details:not(.sources)')].map((one) => [
      wordsOf(one, 'summary'),
      wordsOf(one, 'p, li'),
    ]),
  });
  // A node of text: where Trusted Types are required, the console tells of it, yet it stands. Nothing parses it as HTML,
  // and "<" is escaped all the same.
  script.replaceChildren(document.createTextNode(JSON.stringify(data).replace(/</g, '\\u003c')));
  document.head.append(script);
}

/** Words without the numbers of citations. */
const wordsOf = (root: ParentNode, selector: string): string =>
  [...root.querySelectorAll(selector)]
    .map((element) => {
      const copy = element.cloneNode(true) as Element;
      copy.querySelectorAll('sup').forEach((citation) => citation.remove());
      return copy.textContent.trim().replace(/\s+/g, ' ');
    })
    .join(' ');
