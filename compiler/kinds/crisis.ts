/** A region's crisis line → HTML. */
import type { z } from 'zod';
import type { Code, WordsCode } from '../html/code.ts';
import { anchor } from '../html/href.ts';
import { inside, template } from '../html/markup.ts';
import { oneOf } from '../source/problem.ts';
import type { crisis as schema } from './schema/crisis.ts';

type Line = z.output<ReturnType<typeof schema>>['regions'][string];

export function crisisLine({ lead, text, links }: Line): Code {
  const choices = links.map(({ text: words, href }) => `<li>${anchor(href, inside(words))}</li>`);
  const words = `<p><strong>${inside(lead)}</strong> ${inside(text)}</p>`;
  return template(`${words}<ul role="list">${choices.join('')}</ul>`);
}

type Path = (string | number)[];

const plain = (href: string): string => href.replace(/\?.*/, '');

const hrefsIn = (words: WordsCode): string[] =>
  [...inside(words).matchAll(/href="([^"]*)/g)].map(([, href = '']) => plain(href));

/**
 * A wrong digit is worse here than anywhere else. Each address must be in clinic.yaml, none may be missing, and the text must
 * contain no other number. Urgent help appears without the crisis line, so it needs each number to call and text itself.
 */
export function checkCrisis(
  { lead, text, urgent, links, press }: Line,
  expected: readonly string[],
  report: (message: string, path: Path) => void,
): void {
  const allowed = expected.map(plain);
  const toCall = allowed.filter((href) => /^(tel|sms):/i.test(href));
  const helping = hrefsIn(urgent);
  const found: [href: string, path: Path][] = [
    ...hrefsIn(lead).map((href): [string, Path] => [href, ['lead']]),
    ...hrefsIn(text).map((href): [string, Path] => [href, ['text']]),
    ...links.map(({ href }, index): [string, Path] => [plain(href), ['links', index, 'href']]),
  ];
  for (const [href, path] of [...found, ...helping.map((href): [string, Path] => [href, ['urgent']])])
    if (!allowed.includes(href)) report(`found ${href}, expected ${oneOf(allowed)}, as in clinic.yaml`, path);
  for (const href of allowed)
    if (!found.some(([other]) => other === href))
      report(`found no link to ${href}, expected one, as in clinic.yaml`, []);
  for (const href of toCall)
    if (!helping.includes(href))
      report(`urgent: found no link to ${href}, expected [text](${href}), as in clinic.yaml`, ['urgent']);

  const numbers = new Set(expected.flatMap((href) => href.match(/\d+/g) ?? []));
  if (press !== undefined) numbers.add(`${press}`);
  const read: [words: string, path: Path][] = [
    [inside(lead), ['lead']],
    [inside(text), ['text']],
    [inside(urgent), ['urgent']],
    ...links.map(({ text }, index): [string, Path] => [inside(text), ['links', index, 'text']]),
  ];
  for (const [words, path] of read)
    for (const number of numbersIn(words))
      if (!numbers.has(number))
        report(`found ${number}, expected ${oneOf([...numbers])}, as in clinic.yaml`, path);
  // The numbers must also be in the text, because paper has no links.
  for (const number of new Set(toCall.flatMap((href) => href.match(/\d+/g) ?? [])))
    if (!numbersIn(inside(urgent)).includes(number))
      report(`urgent: found no ${number} in the text, expected it, as in clinic.yaml`, ['urgent']);
}

const numbersIn = (words: string): string[] =>
  words.replace(/<sup>.*?<\/sup>|<[^>]*>/g, '').match(/\d+/g) ?? [];
