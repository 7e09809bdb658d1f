import type { MtcElement } from '../base/element.ts';
import { clinic } from '../generated/clinic.ts';
import type { Provenance, Withdrawn } from '../lib/piece.ts';
import { structuredData } from './json-ld.ts';
import type { Found } from '../content/store.ts';

/** An element whose content can be described in the page's head. */
export type Describing = MtcElement<Provenance | Withdrawn> & { structuredData: boolean };

/** The description of each element. */
const scripts = new WeakMap<Describing, HTMLScriptElement>();

/** Reads the description from the rendered content, so that the two cannot differ. */
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
  // A text node: if Trusted Types are required, the console reports it, but it stays. Nothing parses it as HTML, and "<" is
  // escaped anyway.
  script.replaceChildren(document.createTextNode(JSON.stringify(data).replace(/</g, '\\u003c')));
  document.head.append(script);
}

/** Text without citation numbers. */
const wordsOf = (root: ParentNode, selector: string): string =>
  [...root.querySelectorAll(selector)]
    .map((element) => {
      const copy = element.cloneNode(true) as Element;
      copy.querySelectorAll('sup').forEach((citation) => citation.remove());
      return copy.textContent.trim().replace(/\s+/g, ' ');
    })
    .join(' ');
