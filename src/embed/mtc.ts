import './skip-link.ts';
import './article.ts';
import './tms-panel.ts';
import './service-card.ts';
import './nav-footer.ts';
