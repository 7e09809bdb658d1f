/** A region's crisis line → HTML. */
import type { z } from 'zod';
import type { Code } from './code.ts';
import { anchor } from './href.ts';
import { inside, template } from './markup.ts';
import type { crisis as schema } from './schema/crisis.ts';

type Line = z.output<ReturnType<typeof schema>>[string];

export function crisisLine({ lead, text, links }: Line): Code {
  const choices = links.map(({ text: words, href }) => `<li>${anchor(href, inside(words))}</li>`);
  const words = `<p><strong>${inside(lead)}</strong> ${inside(text)}</p>`;
  return template(`${words}<ul role="list">${choices.join('')}</ul>`);
}
