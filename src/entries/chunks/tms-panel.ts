import '../../base/globals.ts';
import { ids } from '../../generated/en/ids/panels.ts';
import { MtcTmsPanel } from '../../widgets/tms-panel/element.ts';
import { defineChunk } from '../../chunks/define-chunk.ts';

defineChunk('mtc-tms-panel', MtcTmsPanel, 'panels', ids, () => 'tms');
