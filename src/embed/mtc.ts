import './article.ts';
import './service-card.ts';
import './tms-panel.ts';
import './nav-footer.ts';
import './skip-link.ts';
