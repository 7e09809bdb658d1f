import '../../entries/skip-link.ts';
import { wrap } from './wrap.ts';

export const MtcSkipLink = wrap('mtc-skip-link');
