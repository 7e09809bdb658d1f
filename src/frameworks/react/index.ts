/** Each from a module of its own, so that a bundle holds the content of those that it uses. */
export { MtcArticle } from './article.ts';
export { MtcNavFooter } from './nav-footer.ts';
export { MtcServiceCard } from './service-card.ts';
export { MtcSkipLink } from './skip-link.ts';
export { MtcTmsPanel } from './tms-panel.ts';
export type { MtcComponent, MtcProps } from './wrap.ts';
export type { MtcErrorEvent, MtcNavigateEvent, MtcReadyEvent } from '../../base/events.ts';
