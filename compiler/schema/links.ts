/** `links.yaml`: addresses that somebody has opened. `npm run check:links` writes it. */
import { date, line, list, strictObject, webAddress } from './fields.ts';

export const links = () =>
  list(
    strictObject({
      address: webAddress().describe('The address, exactly as a source or a text has it.'),
      checked: date().describe('When it was opened.'),
      how: line().describe('How: by the script, or by a person in a browser.'),
    }),
  );
