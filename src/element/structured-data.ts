import { clinic } from '../generated/clinic.ts';
import type { Provenance, Withdrawn } from '../lib/piece.ts';
import { structuredData } from '../lib/structured-data.ts';
import type { MtcElement } from './base.ts';
import type { Found } from './pieces.ts';

type Describing = MtcElement<Provenance | Withdrawn> & { structuredData: boolean };

/**
 * Describes what an element shows in the head of the page, where search engines look, while the host page asks for it.
 * What is said is read from what is shown, so that the two can not differ.
 */
export function describe(
  host: Describing,
  shown: () => Found<Provenance | Withdrawn> | undefined,
  isTherapy = false,
): void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';

  const hostUpdated = (): void => {
    const { piece, locale: language } = shown() ?? {};
    script.remove();
    if (!piece || !language || piece.status === 'withdrawn' || !host.structuredData) return;
    const root = host.renderRoot;
    const data = structuredData({
      ...piece,
      ...{ language, clinic, isTherapy, url: host.addressOf(piece.page) },
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
  };

  host.addController({
    hostUpdated,
    hostConnected: () => host.hasUpdated && hostUpdated(),
    hostDisconnected: () => script.remove(),
  });
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
