/** Types of the elements for frameworks, so that a new attribute appears in each of them. */
import type { MtcErrorEvent, MtcNavigateEvent, MtcReadyEvent } from '../base/events.ts';
import type { AttributesOf, PropertiesOf } from '../widgets/attribute-types.ts';
import type { MtcElements } from '../widgets/elements.ts';

export type { MtcElements };

/** By the names of the properties: `headingLevel`. */
export type MtcProperties<Tag extends keyof MtcElements> = PropertiesOf<Tag>;

/** By the names of the attributes: `heading-level`. */
export type MtcAttributes<Tag extends keyof MtcElements> = AttributesOf<Tag>;

export interface MtcEvents {
  'mtc-ready': MtcReadyEvent;
  'mtc-error': MtcErrorEvent;
  'mtc-navigate': MtcNavigateEvent;
}

/** `Prefix` is how a framework writes a listener: `onmtc-ready`, `on:mtc-ready`. */
export type MtcListeners<Prefix extends string> = {
  [Name in keyof MtcEvents as `${Prefix}${Name}`]?: ((event: MtcEvents[Name]) => void) | undefined;
};

/** `onMtcReady` */
export type MtcCamelListeners = {
  [Name in keyof MtcEvents as Name extends `mtc-${infer Word}` ? `onMtc${Capitalize<Word>}` : never]?:
    ((event: MtcEvents[Name]) => void) | undefined;
};
