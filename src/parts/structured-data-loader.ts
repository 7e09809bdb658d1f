import type { Provenance, Withdrawn } from '../lib/piece.ts';
import type { Found } from '../content/store.ts';
import { withPrefix } from '../lib/errors.ts';
import type { Describing } from './structured-data.ts';

/**
 * Adds a description of an element's content to the head of the page, for search engines, if the host page requests it. The code
 * is a separate file, because most pages do not request it.
 */
export function describe(
  host: Describing,
  shown: () => Found<Provenance | Withdrawn> | undefined,
  isTherapy = false,
): void {
  let isAsked = false;
  const bringUpToDate = (): void => {
    isAsked ||= host.structuredData;
    if (isAsked)
      import('./structured-data.ts')
        .then(({ bringUpToDate }) => bringUpToDate(host, shown(), isTherapy))
        .catch((error: unknown) => console.warn(withPrefix(String(error))));
  };

  host.addController({
    hostUpdated: bringUpToDate,
    hostConnected: () => host.hasUpdated && bringUpToDate(),
    hostDisconnected: bringUpToDate,
  });
}
