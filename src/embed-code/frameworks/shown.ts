/** A widget, in the words that the code of a framework needs. */
import { attributesFor } from '../embedded.ts';
import type { Embedded } from '../embedded.ts';
import { attributesText } from '../html.ts';
import { componentOf, propText } from '../jsx.ts';
import type { Published } from '../published.ts';
import { delivery } from '../../generated/delivery.ts';
import { tagOf } from '../../widgets/all.ts';

export interface Shown {
  /** As in `article`: the name of its entry, of its page and of its module. */
  name: string;
  tag: string;
  /** As in `MtcArticle`: the component of `./react`. */
  component: string;
  /** As in `Article`: the host's own component. */
  own: string;
  /** As in ` topic="medication-management"`. */
  attributes: string;
  /** The same as props of a component. */
  props: string;
  /** As in `'mtc-article', { topic: 'medication-management' }`: what `prerender` is given. */
  given: string;
  title: string;
  locale: string;
}

/** Writes the files of a host project, by path. */
export type Writer = (shown: Shown, published: Published) => Record<string, string>;

export const packageName = delivery.packageName;

/** An event handler. Its argument has a type in each framework that types events of elements. */
export const follow = '(event) => console.info(event.page)';

/** As a string of JavaScript. */
export const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;

const key = (name: string): string => (/^[a-z]\w*$/.test(name) ? name : quote(name));

function givenTo(tag: string, attributes: Readonly<Record<string, string>>, locale: string): string {
  const { lang: _, ...others } = attributes;
  const entries = Object.entries(others).map(([name, value]) => `${key(name)}: ${quote(value)}`);
  const object = entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
  if (locale !== 'en') return `${quote(tag)}, ${object}, ${quote(locale)}`;
  return entries.length > 0 ? `${quote(tag)}, ${object}` : quote(tag);
}

export function shownAs(embedded: Embedded): Shown {
  const { widget, locale, title } = embedded;
  const attributes = attributesFor(embedded);
  const component = componentOf(widget);
  return {
    name: widget,
    tag: tagOf(widget),
    component,
    own: component.replace(/^[A-Z][a-z]*/, ''),
    attributes: attributesText(attributes),
    props: Object.entries(attributes)
      .map((one) => ` ${propText(one)}`)
      .join(''),
    given: givenTo(tagOf(widget), attributes, locale),
    title,
    locale,
  };
}
