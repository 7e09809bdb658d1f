/** The parts of an element in the manifest, and those that the browser shows in a story. */
import type { CustomElement, Package } from 'custom-elements-manifest/schema';
import type { Page } from 'puppeteer-core';
import { readJson } from './catalogue.ts';

const kinds = ['attributes', 'slots', 'cssParts', 'cssProperties', 'events'] as const;
export type Kind = (typeof kinds)[number];

const { modules } = readJson('dist/custom-elements.json') as Package;
const elements = modules.flatMap(({ declarations = [] }) => declarations as unknown as CustomElement[]);

/** Records each of our events, from before the first story. */
export const listen = (): void => {
  const heard = ((globalThis as { heard?: string[] }).heard ??= []);
  for (const type of ['mtc-ready', 'mtc-error', 'mtc-navigate'])
    addEventListener(type, () => heard.push(type), true);
};

/** What the open story shows. */
export const look = (page: Page, tag: string): Promise<Record<Kind, string[]>> =>
  page.evaluate((name) => {
    const shown = [...document.querySelectorAll<HTMLElement>(name)];
    const inside = shown.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])]);
    const slots = inside.filter((element) => element instanceof HTMLSlotElement);
    return {
      attributes: shown.flatMap((element) => element.getAttributeNames()),
      slots: slots.filter((slot) => slot.assignedNodes().length > 0).map((slot) => slot.name),
      cssParts: inside.flatMap((element) => [...element.part]),
      cssProperties: shown.flatMap((element) => [...element.style]),
      events: (globalThis as { heard?: string[] }).heard?.splice(0) ?? [],
    };
  }, tag);

/** The manifest's declaration of a tag. */
export function elementOf(tag: string): CustomElement {
  const element = elements.find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`<${tag}> is not in the manifest.`);
  return element;
}

/** What no story of an element shows. */
export function notSeen(tag: string, seen: ReadonlySet<string>): string[] {
  const element = elementOf(tag);
  return kinds.flatMap((kind) =>
    (element[kind] ?? [])
      .filter(({ name }) => !seen.has(`${kind} ${name}`))
      .map(({ name }) => `no story shows ${kind} ${name}`),
  );
}
