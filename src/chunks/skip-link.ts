import '../content/piece-source.ts';
import '../embed/skip-link.ts';
