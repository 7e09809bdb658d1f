/** `clinic.yaml` */
import type { Clinic } from '../../lib/piece.ts';
import { ID, IDS, keyed, keys, text, textThat, webAddress, yesOrNo } from '../expect.ts';

const BASE = 'https://site.invalid/base/';

/** A path must stay under whatever site it is put after. */
function staysUnder(path: string): boolean {
  if (path.startsWith('/') || path !== path.trim() || !URL.canParse(path, BASE)) return false;
  return new URL(path, BASE).href.startsWith(BASE);
}

export const clinic = () =>
  keys({
    name: text(),
    site: webAddress()
      .refine((value) => !/[?#@]/.test(value), {
        error: 'found a query, a fragment or a user, expected an address without',
      })
      .transform((value) => (value.endsWith('/') ? value : `${value}/`)),
    placeholder: yesOrNo(),
    pages: keyed(ID, IDS, textThat('a path under site, such as tms/', staysUnder)),
    region: textThat('a region such as US', (value) => /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value)),
  } satisfies Record<keyof Clinic | 'region', unknown>);
