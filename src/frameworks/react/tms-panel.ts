import '../../entries/tms-panel.ts';
import { wrap } from './wrap.ts';

export const MtcTmsPanel = wrap('mtc-tms-panel');
