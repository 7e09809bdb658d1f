/** `media/<id>.yaml`: what a picture shows, by locale; who made it. */
import { recordOf, strictObject, text } from './fields.ts';

export const media = () =>
  strictObject({
    credit: text().describe('Who made it, and under what licence.'),
    alt: recordOf(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'locales such as en', text()).describe(
      'What it shows, in a sentence, by locale.',
    ),
  });
