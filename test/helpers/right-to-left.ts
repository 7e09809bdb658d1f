/** English words, told to run from the right: what Android calls its pseudo-locale. */
import { addContent } from '../../src/element/content.ts';
import type { Content } from '../../src/element/content.ts';
import { dressed } from '../../src/locale/index.ts';
import * as strings from '../../src/strings/strings.ts';

export const RTL = 'ar-XB';

export function addRightToLeft(content: Content): void {
  const { manner } = dressed(RTL, { strings });
  if (manner) addContent(RTL, { ...content, manner });
}
