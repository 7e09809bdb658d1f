/** What `prerender` is asked for, from JavaScript, where types do not help: each value is read once, and becomes text. */
import { badAttribute } from '../lib/errors.ts';
import { canonical, sourceLocale } from '../i18n/locale.ts';
import { MtcPrerenderError } from './errors.ts';

/** Attributes as text, by name. */
export type Given = readonly (readonly [name: string, value: string])[];

/** The text of a value for a message. Undefined if it cannot be converted to text. */
function textOf(value: unknown): string | undefined {
  try {
    return String(value);
  } catch {
    return undefined;
  }
}

export const named = (value: unknown): string => textOf(value) ?? `a ${typeof value} without text`;

function bad(message: string): never {
  throw new MtcPrerenderError('bad-attribute', message);
}

/** Own and enumerable attributes. A getter or a proxy may throw. */
function entriesOf(tag: string, attributes: unknown): [string, unknown][] {
  if (!attributes || typeof attributes !== 'object')
    bad(`<${tag}>: attributes are ${named(attributes)}, expected an object.`);
  try {
    return Object.entries(attributes);
  } catch (error) {
    return bad(`<${tag}>: attributes cannot be read (${named(error)}), expected an object.`);
  }
}

/** `false`, `null` and `undefined` leave an attribute out. */
export function readAttributes(tag: string, attributes: unknown): Given {
  return entriesOf(tag, attributes).flatMap(([name, value]) => {
    if (value === false || value === null || value === undefined) return [];
    const text = value === true ? '' : textOf(value);
    if (text === undefined || ['bigint', 'symbol', 'function'].includes(typeof value))
      bad(
        `<${tag} ${name}>: found ${named(value)} (a ${typeof value}), expected text, a number or a boolean.`,
      );
    return [[name.toLowerCase(), text] as const];
  });
}

/** The `lang` among the attributes, as a BCP 47 tag. */
export function readLang(tag: string, given: Given): string | undefined {
  const lang = given.find(([name]) => name === 'lang')?.[1];
  return lang === undefined ? undefined : readLanguage(tag, lang);
}

/** Reads a BCP 47 tag. */
export function readLanguage(tag: string, locale: unknown = sourceLocale): string {
  const lang = named(locale);
  const language = canonical(lang);
  if (!language)
    throw new MtcPrerenderError('bad-language', badAttribute(tag, 'lang', lang, 'a language, such as "en"'));
  return language;
}

export function readChildren(tag: string, children: unknown): string {
  return typeof children === 'string'
    ? children
    : bad(`<${tag}>: children are ${named(children)}, expected HTML as text.`);
}
