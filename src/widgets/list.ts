/** Every widget, in the order of the documentation. The build takes those of whose kind the clinic has content. */
import { article } from './article/widget.ts';
import { navFooter } from './nav-footer/widget.ts';
import { serviceCard } from './service-card/widget.ts';
import { skipLink } from './skip-link/widget.ts';
import { tmsPanel } from './tms-panel/widget.ts';

export const list = {
  article,
  serviceCard,
  tmsPanel,
  navFooter,
  skipLink,
};
