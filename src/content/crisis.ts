/** A region's crisis line → HTML. */
import type { z } from 'zod';
import type { Code } from './code.ts';
import { anchor } from './href.ts';
import { inside, template } from './markup.ts';
import { oneOf } from './problem.ts';
import type { crisis as schema } from './schema/crisis.ts';

type Line = z.output<ReturnType<typeof schema>>['regions'][string];

export function crisisLine({ lead, text, links }: Line): Code {
  const choices = links.map(({ text: words, href }) => `<li>${anchor(href, inside(words))}</li>`);
  const words = `<p><strong>${inside(lead)}</strong> ${inside(text)}</p>`;
  return template(`${words}<ul role="list">${choices.join('')}</ul>`);
}

/** Addresses that the line leads to; a number is the same with a text to send, or without. */
const leadsTo = (line: Line): string[] =>
  [...inside(line.text).matchAll(/href="([^"?]*)/g)]
    .map(([, href = '']) => href)
    .concat(line.links.map(({ href }) => href.replace(/\?.*/, '')));

/** A wrong digit here costs more than anywhere: each address must be the clinic file's, and none may be missing. */
export function checkCrisis(
  line: Line,
  expected: readonly string[],
  report: (message: string) => void,
): void {
  const found = leadsTo(line);
  for (const href of found)
    if (!expected.includes(href))
      report(`found ${href}, expected ${oneOf(expected)}, as clinic.yaml has them`);
  for (const href of expected)
    if (!found.includes(href)) report(`found no link to ${href}, expected one, as clinic.yaml has it`);
}
