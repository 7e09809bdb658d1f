import '../base/globals.ts';
// Words before code: like beside like is 0.1 KB less, compressed (docs/decisions/bytes.md).
import '../generated/en/articles.ts';
import '../generated/en/panels.ts';
import '../generated/en/services.ts';
import '../generated/en/navigation.ts';
import './skip-link.ts';
import './tms-panel.ts';
import './nav-footer.ts';
import './service-card.ts';
import './article.ts';

export type { MtcErrorCode, MtcErrorEvent, MtcNavigateEvent, MtcReadyEvent } from '../base/events.ts';
export type { MtcArticle } from './article.ts';
export type { MtcServiceCard } from './service-card.ts';
export type { MtcTmsPanel } from './tms-panel.ts';
export type { MtcNavFooter } from './nav-footer.ts';
export type { MtcSkipLink } from './skip-link.ts';
