import type { CustomElement } from 'custom-elements-manifest/schema';
import { manifest } from '../manifest.ts';
import { sortIntoPages, tokensOf } from './tokens.ts';

const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((declaration) => 'tagName' in declaration) as CustomElement[];

/** Every token of every element. */
export const tokens = tokensOf(elements);

const byPage = sortIntoPages(tokens);

export function tokensOn(title: string): readonly (typeof tokens)[number][] {
  const found = byPage[title];
  if (!found?.length) throw new Error(`No token is on the page ${title}.`);
  return found;
}
