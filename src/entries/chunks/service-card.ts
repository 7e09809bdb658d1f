import '../../base/globals.ts';
import { ids } from '../../generated/en/ids/services.ts';
import { MtcServiceCard } from '../../widgets/service-card/element.ts';
import { defineChunk } from '../../chunks/define-chunk.ts';

defineChunk('mtc-service-card', MtcServiceCard, 'services', ids, ({ service }) => service);
