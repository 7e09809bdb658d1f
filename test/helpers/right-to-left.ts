/** English text that runs from right to left, like a pseudo-locale of Android. */
import { addContent } from '../../src/content/store.ts';
import type { Content } from '../../src/content/store.ts';
import { withPresentation } from '../../src/i18n/locale-presentation.ts';
import * as strings from '../../src/i18n/strings.ts';

export const RTL = 'ar-XB';

export function addRightToLeft(content: Content): void {
  const { presentation } = withPresentation(RTL, { strings });
  if (presentation) addContent(RTL, { ...content, presentation });
}
