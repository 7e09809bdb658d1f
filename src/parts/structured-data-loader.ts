import type { Provenance, Withdrawn } from '../lib/piece.ts';
import type { Found } from '../content/store.ts';
import { withPrefix } from '../lib/errors.ts';
import type { Describing } from './structured-data.ts';

/**
 * Describes what an element shows in the head of the page, where search engines look, while the host page asks for it.
 * How to is a file of its own: most pages do not ask.
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
