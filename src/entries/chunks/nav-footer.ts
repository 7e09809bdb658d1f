import '../../content/piece-source.ts';
import '../nav-footer.ts';
