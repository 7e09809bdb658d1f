/** Every state of an element that has a story: its examples, what the manifest says of it, its behaviour, each language. */
import { examples } from '../../src/widgets/examples.ts';
import { kinds } from '../../src/generated/kinds.ts';
import { elementOf } from '../manifest.ts';
import { behaviours } from './behaviours.ts';
import { everything } from './manifest-states.ts';
import { inLanguages } from './locales.ts';
import type { State } from './behaviours/state.ts';

/** Whether the clinic has what a state is about. */
const isPossible = ({ attributes: { hide = '' }, children = '' }: State): boolean =>
  kinds.includes('crisis') || !(hide.split(' ').includes('crisis') || children.includes('slot="crisis"'));

type Found = Readonly<Record<string, readonly State[]>>;

const ofExamples: Found = examples;
const ofBehaviours: Found = behaviours;

/** Attributes that every HTML element has. */
const ofHtml = /^(id|class|style|hidden|dir|title|(data|aria)-[\w-]+)$/;

/** The unknown attributes, custom properties and slots that a state uses, as error messages. */
function wrongIn(tag: string, { name, attributes, styles = {}, children = '' }: State): string[] {
  const { attributes: known = [], cssProperties = [], slots = [] } = elementOf(tag);
  const unknown = (kind: string, used: readonly string[], all: readonly { name: string }[]): string[] =>
    used
      .filter((one) => !all.some((other) => other.name === one))
      .map(
        (one) =>
          `<${tag}>, story "${name}": unknown ${kind} "${one}". Expected one of: ${all.map((other) => other.name).join(', ')}.`,
      );
  const slotted = [...children.matchAll(/\bslot="([^"]*)"/g)].map(([, slot = '']) => slot);
  const own = Object.keys(attributes).filter((one) => !ofHtml.test(one));
  return [
    ...unknown('attribute', own, known),
    ...unknown('custom property', Object.keys(styles), cssProperties),
    ...unknown('slot', slotted, slots),
  ];
}

/** @throws If a state uses an unknown attribute, slot or custom property, or if two states have the same name. */
export function statesOf(tag: string): readonly State[] {
  const states = [
    ...(ofExamples[tag] ?? []).filter(isPossible),
    ...everything(tag),
    ...(ofBehaviours[tag] ?? []),
    ...inLanguages,
  ];
  const names = states.map(({ name }) => name);
  const wrong = [
    ...states.flatMap((state) => wrongIn(tag, state)),
    ...names
      .filter((name, at) => names.indexOf(name) < at)
      .map((name) => `<${tag}>: two stories are called "${name}".`),
  ];
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return states;
}
