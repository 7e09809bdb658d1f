/** Types of the elements for frameworks, taken from the classes, so that a new attribute appears in each of them. */
import type { MtcElement } from '../base/element.ts';
import type { MtcElements } from '../widgets/elements.ts';
import type { MtcErrorEvent, MtcNavigateEvent, MtcReadyEvent } from '../base/events.ts';

export type { MtcElements };

export interface MtcEvents {
  'mtc-ready': MtcReadyEvent;
  'mtc-error': MtcErrorEvent;
  'mtc-navigate': MtcNavigateEvent;
}

/** The element's own properties and the shared ones, except `lang`, which every element of HTML has. */
type Own<Element> = Exclude<keyof Element, keyof MtcElement> | 'theme' | 'site' | 'target';

/** `headingLevel` → `heading-level` */
export type Kebab<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `-${Lowercase<Head>}`}${Kebab<Tail>}`
  : '';

/** Also allows text: `heading-level="3"`. */
type Written<Value> = Value | (Value extends number | boolean ? `${Value}` : never);

/** By the names of the properties. */
export type MtcProperties<Element extends MtcElement> = {
  [Name in keyof Element as Name extends Own<Element> ? Name : never]?: Element[Name] | undefined;
};

/** By the names of the attributes. */
export type MtcAttributes<Element extends MtcElement> = {
  [Name in keyof Element as Name extends Own<Element> & string ? Kebab<Name> : never]?:
    Written<Element[Name]> | undefined;
};

/** `Prefix` is how a framework writes a listener: `onmtc-ready`, `on:mtc-ready`. */
export type MtcListeners<Prefix extends string> = {
  [Name in keyof MtcEvents as `${Prefix}${Name}`]?: ((event: MtcEvents[Name]) => void) | undefined;
};

/** `onMtcReady` */
export type MtcCamelListeners = {
  [Name in keyof MtcEvents as Name extends `mtc-${infer Word}` ? `onMtc${Capitalize<Word>}` : never]?:
    ((event: MtcEvents[Name]) => void) | undefined;
};
