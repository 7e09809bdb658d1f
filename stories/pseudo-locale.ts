import { crises } from '../src/element/crisis.ts';
import { articles } from '../src/generated/en/articles.ts';
import { crisis } from '../src/generated/en/crisis.ts';
import { navigation } from '../src/generated/en/navigation.ts';
import { panels } from '../src/generated/en/panels.ts';
import { services } from '../src/generated/en/services.ts';
import { addStrings } from '../src/strings/locales.ts';
import * as strings from '../src/strings/strings.ts';
import { MtcArticle } from '../src/widgets/article/element.ts';
import { MtcNavFooter } from '../src/widgets/nav-footer/element.ts';
import { MtcServiceCard } from '../src/widgets/service-card/element.ts';
import { MtcTmsPanel } from '../src/widgets/tms-panel/element.ts';

/** No language of anybody's: `XB` is the region that stands for English laid out from right to left. */
export const pseudoLocale = 'ar-XB';

/** Adds the English words under the pseudo-locale. */
export function addPseudoLocale(): void {
  MtcArticle.pieces.add(pseudoLocale, articles);
  MtcServiceCard.pieces.add(pseudoLocale, services);
  MtcTmsPanel.pieces.add(pseudoLocale, panels);
  MtcNavFooter.pieces.add(pseudoLocale, { navigation });
  crises.add(pseudoLocale, { line: crisis });
  addStrings(pseudoLocale, strings);
}
