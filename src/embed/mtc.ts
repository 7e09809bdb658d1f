import './tms-panel.ts';
import './article.ts';
import './service-card.ts';
import './nav-footer.ts';
import './skip-link.ts';
