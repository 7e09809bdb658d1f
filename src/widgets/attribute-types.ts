/** The types of the attributes of each tag, from the records: what an editor completes, and what a type check refuses. */
import type { MtcElement } from '../base/element.ts';
import type { sharedAttributes } from '../base/shared-attributes.ts';
import type { ValueOf } from '../lib/attributes.ts';
import type { MtcElements } from './elements.ts';
import type { MtcIds, MtcPageId } from './ids.ts';
import type { built } from './records.ts';

type RecordOf<Tag> = Extract<
  (typeof built)[keyof typeof built],
  { name: Tag extends `mtc-${infer Name}` ? Name : never }
>;

type TableOf<Tag> = RecordOf<Tag>['attributes'] & typeof sharedAttributes;

type KindOf<Tag> = RecordOf<Tag> extends { kind: infer Kind } ? Kind : never;

/** Completes the ids that there are, and allows others, which a newer version of the content may have. */
type Open<Known extends string> = Known | (string & {});

/** Some of the tokens in any order, once each. TypeScript can count up to seven. */
type Tokens<Token extends string, One extends string = Token> = One extends string
  ? One | `${One} ${Tokens<Exclude<Token, One>>}`
  : never;

type Given<Values, Kind> = Values extends { piece: string }
  ? Open<Kind extends keyof MtcIds ? MtcIds[Kind] : never>
  : Values extends { page: string }
    ? Open<MtcPageId>
    : Values extends { tokens: readonly (infer Token extends string)[] }
      ? Tokens<Token> | ''
      : ValueOf<Values>;

/** Also allows text, as in HTML: `heading-level="3"`, `structured-data=""`. */
type Written<Value> =
  | Value
  | (Value extends number | boolean ? `${Value}` : never)
  | (Value extends boolean ? '' : never);

/** `headingLevel` → `heading-level` */
export type Kebab<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `-${Lowercase<Head>}`}${Kebab<Tail>}`
  : '';

/** The element's own properties and the shared ones, except `lang`, which every element of HTML has. */
type Own<Tag extends keyof MtcElements> = (
  Exclude<keyof MtcElements[Tag], keyof MtcElement> | 'theme' | 'site' | 'target'
) &
  string;

type At<Tag, Name extends string> =
  Kebab<Name> extends keyof TableOf<Tag>
    ? Written<Given<TableOf<Tag>[Kebab<Name>], KindOf<Tag>>> | null | undefined
    : never;

/** By the names of the properties. */
export type PropertiesOf<Tag extends keyof MtcElements> = {
  [Name in keyof MtcElements[Tag] as Name extends Own<Tag> ? Name : never]?: At<Tag, Name & string>;
};

/** By the names of the attributes. */
export type AttributesOf<Tag extends keyof MtcElements> = {
  [Name in keyof MtcElements[Tag] as Name extends Own<Tag> ? Kebab<Name> : never]?: At<Tag, Name & string>;
};
