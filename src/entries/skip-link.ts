import '../base/globals.ts';
import { define } from '../base/define.ts';
import { MtcSkipLink } from '../widgets/skip-link/element.ts';

define('mtc-skip-link', MtcSkipLink);

// Whoever imports this knows the tag and its events: a declaration file forgets imports that name no type.
export type { MtcSkipLink } from '../widgets/skip-link/element.ts';
