import '../../content/piece-source.ts';
import '../skip-link.ts';
