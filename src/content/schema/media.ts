/** `media/<id>.yaml`: what a drawing shows, by locale; who made it. */
import { keyed, keys, text } from '../expect.ts';

export const media = () =>
  keys({
    credit: text(),
    alt: keyed(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'locales such as en', text()),
  });
