/** `<locale>/crisis.yaml` */
import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import { asciiDigit } from '../checks/numbers.ts';
import { dialled, isPhone, writtenNumber } from '../checks/phone-numbers.ts';
import { anchor } from '../html/href.ts';
import { element, nodesOf, template, textOf } from '../html/tree.ts';
import type { Template, TreeWords } from '../html/tree.ts';
import { expectedMessage, oneOf } from '../source/problem.ts';
import { defineKind } from './define-kind.ts';
import { crisis as schema } from '../schema/crisis.ts';

export const crisis = defineKind({
  name: 'crisis',
  isFolder: false,
  exportName: 'crisis',
  type: 'Crisis',
  pieceId: 'line',
  schemaName: 'crisis',
  schema,
  dataKeys: ['href', 'press'],
  ownKeys: ['press'],
  inheritedKeys: [],
  hasOwnNumbers: true,
  isAlwaysTranslated: true,
  urgent: 'itself',
  read: () => undefined,
  value({ regions }, _, { file, shared: { region }, front, isStale, report }) {
    if (!region) return undefined;
    const line = regions[region.id];
    if (!line) {
      const expected = `${oneOf(Object.keys(regions))}, the regions of ${file.path}`;
      region.report(`region: ${expectedMessage(region.id, expected)}`);
      return undefined;
    }
    // A number that the source has since is only missing: those that are shown are right.
    checkCrisis(line, region.hrefs, (message, path, isMissing = false) =>
      report(
        message,
        front.locate(['regions', region.id, ...path]),
        isMissing && isStale ? 'warning' : 'error',
      ),
    );
    return { value: { ...textsOf(line), verified: region.verified } };
  },
});

type Line = z.output<ReturnType<typeof schema>>['regions'][string];

const textsOf = ({ lead, text, urgent, links, elsewhere }: Line): Record<string, Template> => ({
  line: template(element('p', {}, element('strong', {}, lead), ' ', text)),
  urgent: template(element('p', {}, urgent)),
  help: template(
    element(
      'ul',
      { role: 'list' },
      links.map(({ text: words, href }) => element('li', {}, anchor(href, words))),
    ),
    element('p', { class: 'small' }, elsewhere),
  ),
});

type Path = (string | number)[];

const plain = (href: string): string => href.replace(/\?.*/, '');

function hrefsIn(words: TreeWords): string[] {
  const hrefs: string[] = [];
  visit({ type: 'root', children: [...nodesOf(words)] }, 'element', ({ properties: { href } }) => {
    if (typeof href === 'string') hrefs.push(plain(href));
  });
  return hrefs;
}

/**
 * A wrong digit is worse here than anywhere else. Each address must be in clinic.yaml, none may be missing, and the text must
 * contain no other number. The first is the emergency number, and each number is in the text of its button, because paper has no
 * links.
 */
function checkCrisis(
  { lead, text, urgent, links, elsewhere, press }: Line,
  expected: readonly string[],
  report: (message: string, path: Path, isMissing?: boolean) => void,
): void {
  const allowed = expected.map(plain);
  const toCall = allowed.filter(isPhone);
  const buttons = links.map(({ href }, index): [string, Path] => [plain(href), ['links', index, 'href']]);
  const inText = Object.entries({ lead, text, urgent }).flatMap(([key, words]) =>
    hrefsIn(words).map((href): [string, Path] => [href, [key]]),
  );
  for (const [href, path] of [...inText, ...buttons])
    if (!allowed.includes(href)) report(`found ${href}, expected ${oneOf(allowed)}, as in clinic.yaml`, path);
  for (const href of allowed)
    if (!buttons.some(([other]) => other === href))
      report(`found no link to ${href} in links, expected one, as in clinic.yaml`, [], true);
  const [first] = allowed;
  const [[found, path] = []] = buttons;
  if (first !== undefined && found !== undefined && found !== first && allowed.includes(found))
    report(`found ${found} first, expected ${first}, the first number in clinic.yaml`, path ?? []);

  const numbers = new Set(
    expected.flatMap((href) => (isPhone(href) ? dialled(href) : (href.match(/\d+/g) ?? []))),
  );
  if (press !== undefined) numbers.add(`${press}`);
  const read: [words: string, path: Path][] = [
    [textOf(lead), ['lead']],
    [textOf(text), ['text']],
    [textOf(urgent), ['urgent']],
    [textOf(elsewhere), ['elsewhere']],
    ...links.map(({ text }, index): [string, Path] => [textOf(text), ['links', index, 'text']]),
  ];
  for (const [words, path] of read)
    for (const number of unknownIn(words, toCall, numbers))
      report(`found ${number}, expected ${oneOf([...numbers])}, as in clinic.yaml`, path);
  links.forEach(({ text, href }, index) => {
    const number = isPhone(href) && allowed.includes(plain(href)) ? dialled(href) : '';
    if (number && !takeNumbers(textOf(text), toCall).found.includes(number))
      report(`found no ${number} in the text of the button, expected it, because paper has no links`, [
        'links',
        index,
        'text',
      ]);
  });
}

/** A text without the numbers to call and text, in all forms that people write, and those numbers. */
function takeNumbers(words: string, toCall: readonly string[]): { found: string[]; rest: string } {
  let rest = words.replace(/\p{Nd}/gu, asciiDigit);
  const found: string[] = [];
  // A long number first, because its groups may be a short number.
  for (const href of [...toCall].sort((a, b) => dialled(b).length - dialled(a).length)) {
    const pattern = writtenNumber(href);
    if (pattern === undefined) continue;
    rest = rest.replace(new RegExp(pattern, 'g'), () => {
      found.push(dialled(href));
      return ', ';
    });
  }
  return { found, rest };
}

/** Numbers that the clinic doesn't have. Groups of digits are one number, as in 116 124. */
function unknownIn(words: string, toCall: readonly string[], numbers: ReadonlySet<string>): string[] {
  const groups = takeNumbers(words, toCall).rest.match(/\d+(?:[\s/-]\d+)*/g) ?? [];
  return groups.filter((group) => group.split(/\D/).some((number) => !numbers.has(number)));
}
