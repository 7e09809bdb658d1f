/** A region's crisis line → HTML. */
import type { z } from 'zod';
import type { Code } from './template/code.ts';
import { anchor } from './template/href.ts';
import { inside, template } from './template/markup.ts';
import { oneOf } from './problem.ts';
import type { crisis as schema } from './schema/crisis.ts';

type Line = z.output<ReturnType<typeof schema>>['regions'][string];

export function crisisLine({ lead, text, links }: Line): Code {
  const choices = links.map(({ text: words, href }) => `<li>${anchor(href, inside(words))}</li>`);
  const words = `<p><strong>${inside(lead)}</strong> ${inside(text)}</p>`;
  return template(`${words}<ul role="list">${choices.join('')}</ul>`);
}

type Path = (string | number)[];

/**
 * A wrong digit here costs more than anywhere: each address must be one of the clinic file's, none may be missing, and
 * no other number may be read.
 */
export function checkCrisis(
  { lead, text, links, press }: Line,
  expected: readonly string[],
  report: (message: string, path: Path) => void,
): void {
  const plain = (href: string): string => href.replace(/\?.*/, '');
  const allowed = expected.map(plain);
  const found: [href: string, path: Path][] = [
    ...[...inside(lead).matchAll(/href="([^"]*)/g)].map(([, href = '']): [string, Path] => [
      plain(href),
      ['lead'],
    ]),
    ...[...inside(text).matchAll(/href="([^"]*)/g)].map(([, href = '']): [string, Path] => [
      plain(href),
      ['text'],
    ]),
    ...links.map(({ href }, index): [string, Path] => [plain(href), ['links', index, 'href']]),
  ];
  for (const [href, path] of found)
    if (!allowed.includes(href))
      report(`found ${href}, expected ${oneOf(allowed)}, as clinic.yaml has them`, path);
  for (const href of allowed)
    if (!found.some(([other]) => other === href))
      report(`found no link to ${href}, expected one, as clinic.yaml has it`, []);

  const numbers = new Set(expected.flatMap((href) => href.match(/\d+/g) ?? []));
  if (press !== undefined) numbers.add(`${press}`);
  const read: [words: string, path: Path][] = [
    [inside(lead), ['lead']],
    [inside(text), ['text']],
    ...links.map(({ text }, index): [string, Path] => [inside(text), ['links', index, 'text']]),
  ];
  for (const [words, path] of read)
    for (const [number] of words.replace(/<sup>.*?<\/sup>|<[^>]*>/g, '').matchAll(/\d+/g))
      if (!numbers.has(number))
        report(`found ${number}, expected ${oneOf([...numbers])}, as clinic.yaml has them`, path);
}
