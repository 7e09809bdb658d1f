import '../../entries/service-card.ts';
import { wrap } from './wrap.ts';

export const MtcServiceCard = wrap('mtc-service-card');
