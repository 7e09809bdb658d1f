import '../content/piece-source.ts';
import '../embed/nav-footer.ts';
