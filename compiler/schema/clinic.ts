/** `clinic.yaml` */
import { z } from 'zod';
import { baseUrl } from '../../src/lib/base-url.ts';
import { isUrl } from '../../src/lib/url.ts';
import {
  date,
  href,
  recordOf,
  strictObject,
  list,
  line,
  nonEmptyList,
  textThat,
  webAddress,
  yesOrNo,
} from './fields.ts';
import { ID, IDS } from '../source/ids.ts';
import { show } from '../source/problem.ts';
import { colors } from './colors.ts';
import { prefix } from './prefix.ts';

const BASE = 'https://site.invalid/base/';

/** Whether a path stays below the site that it is added to. */
function staysUnder(path: string): boolean {
  // Nothing that the parser would drop, because the path goes into an href unchanged.
  if (
    path.startsWith('/') ||
    path !== path.trim() ||
    /[^\S ]|[\p{C}"'<>\\^`{|}]/u.test(path) ||
    !isUrl(path, BASE)
  )
    return false;
  return new URL(path, BASE).href.startsWith(BASE);
}

export const REGION = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;
export const REGIONS = 'regions such as US';

const isHost = (value: string): boolean =>
  /^[a-z0-9.-]+\.[a-z]{2,}$/.test(value) && isUrl(`https://${value}`);

/** The names that npm accepts for new packages. */
const PACKAGE = /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/;

const isId = (value: string): boolean => ID.test(value);
const IDS_ONE = 'the id of a file, such as tms';

/** A base address. */
const base = () =>
  webAddress()
    .refine((value) => !/[?#@]/.test(value), {
      error: 'found a query, a fragment or a user, expected an address without them',
    })
    .transform((value, context) => {
      const parsed = baseUrl(value);
      if (parsed !== undefined) return parsed;
      const message = `found ${show(value)}, expected an address without quotes, brackets, spaces or a backslash`;
      context.addIssue({ code: 'custom', message, input: value });
      return z.NEVER;
    });

const isContact = (value: string): boolean =>
  /^mailto:[^\s@?]+@[^\s@?]+$/.test(value) || (/^https:\/\/\S+$/.test(value) && isUrl(value));

const contact = (name: string) =>
  textThat(`an address such as mailto:${name}@clinic.org or https://clinic.org/${name}`, isContact);

/** A number of the crisis line, or its address alone. */
const crisisNumber = () =>
  z.union([
    href(),
    strictObject({
      href: href().describe('The tel:, sms: or https: address.'),
      source: textThat(
        'an absolute address that begins with https://',
        (value) => /^https:\/\/\S+$/.test(value) && isUrl(value),
      )
        .optional()
        .describe('The page that states the number.'),
      verified: date().optional().describe('The day on which somebody compared the number with that page.'),
    }),
  ]);

/** @param folders The names of kinds with a folder. */
export const clinic = (folders: readonly string[]) =>
  strictObject({
    name: line().describe('The clinic’s name.'),
    site: base().describe('The base address of the clinic’s pages.'),
    widgets: base()
      .default('https://widgets.example/')
      .describe(
        'The base address under which the built widgets are published, with one folder per version. The default is a placeholder, https://widgets.example/.',
      ),
    prefix: prefix().describe(
      'What the names of tags, attributes, events, custom properties and files begin with, so that widgets of two clinics can be on one page.',
    ),
    colors: colors(),
    placeholder: yesOrNo()
      .default(false)
      .describe('true while the addresses are not the clinic’s own. The default is false.'),
    package: textThat('the name of an npm package, such as @clinic/widgets', (value) => PACKAGE.test(value))
      .optional()
      .describe(
        'The name of the npm package. The default is the clinic’s name in lower-case letters, as in @goodclinic/widgets.',
      ),
    security: contact('security')
      .optional()
      .describe('Where people report security problems; docs/security.md names it. The default is none.'),
    reports: contact('corrections')
      .optional()
      .describe(
        'Where readers report mistakes. Articles and panels link to it: “Report a mistake in this text”. The default is none.',
      ),
    pages: recordOf(ID, IDS, textThat('a path under site, such as tms/', staysUnder)).describe(
      'Paths under site, by id.',
    ),
    defaults: strictObject(
      Object.fromEntries(
        folders.map((name) => [name, textThat(IDS_ONE, isId).optional().describe(`The piece in ${name}/.`)]),
      ),
    )
      .optional()
      .describe(
        'What a widget shows where the page does not say which: ids of files, by folder. The default is the first file of a folder.',
      ),
    hosts: list(textThat('a host such as example.org', isHost))
      .optional()
      .describe('Other sites that texts may link to. The default is none.'),
    region: textThat('a region such as US', (value) => REGION.test(value))
      .optional()
      .describe(
        'The region whose crisis line is shown. Without region and crisis, no widget shows a crisis line.',
      ),
    crisis: recordOf(REGION, REGIONS, nonEmptyList(crisisNumber()))
      .optional()
      .describe(
        'By region: the tel:, sms: and https: addresses that its crisis line has in every language, each with its source and the day on which it was verified.',
      ),
  });
