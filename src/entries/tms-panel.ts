import '../base/globals.ts';
import { addContent } from '../content/store.ts';
import { define } from '../base/define.ts';
import { panels } from '../generated/en/panels.ts';
import { MtcTmsPanel } from '../widgets/tms-panel/element.ts';

addContent('en', { panels });
define('mtc-tms-panel', MtcTmsPanel);

// Whoever imports this knows the tag and its events: a declaration file forgets imports that name no type.
export type { MtcTmsPanel } from '../widgets/tms-panel/element.ts';
