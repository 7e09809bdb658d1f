import './supply.ts';
import '../embed/skip-link.ts';
