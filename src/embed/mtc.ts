import './skip-link.ts';
import './article.ts';
import './service-card.ts';
import './tms-panel.ts';
import './nav-footer.ts';
