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
