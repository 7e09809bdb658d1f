import './skip-link.ts';
import './tms-panel.ts';
import './nav-footer.ts';
import './service-card.ts';
import './article.ts';
