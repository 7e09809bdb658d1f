/** `<locale>/crisis.yaml`: words for each region. */
import { href, keyed, keys, some, title, words } from '../expect.ts';

export const crisis = () =>
  keyed(
    /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/,
    'regions such as US',
    keys({
      lead: words(),
      text: words(),
      links: some(keys({ text: title(), href: href() })),
    }),
  );
