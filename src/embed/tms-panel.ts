import { define } from '../element/define.ts';
import { panels } from '../generated/en/panels.ts';
import { MtcTmsPanel } from '../widgets/tms-panel/element.ts';

MtcTmsPanel.pieces.add('en', panels);
define('mtc-tms-panel', MtcTmsPanel);
