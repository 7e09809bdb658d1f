import './skip-link.ts';
import './tms-panel.ts';
import './article.ts';
import './service-card.ts';
import './nav-footer.ts';
