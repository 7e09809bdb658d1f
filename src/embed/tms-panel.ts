import { addContent } from '../element/content.ts';
import { define } from '../element/define.ts';
import { panels } from '../generated/en/panels.ts';
import { MtcTmsPanel } from '../widgets/tms-panel/element.ts';

addContent('en', { panels });
define('mtc-tms-panel', MtcTmsPanel);
