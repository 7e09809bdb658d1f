import '../../entries/nav-footer.ts';
import { wrap } from './wrap.ts';

export const MtcNavFooter = wrap('mtc-nav-footer');
