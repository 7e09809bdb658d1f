import './skip-link.ts';
import './tms-panel.ts';
import './service-card.ts';
import './article.ts';
import './nav-footer.ts';
