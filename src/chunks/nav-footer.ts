import './supply.ts';
import '../embed/nav-footer.ts';
