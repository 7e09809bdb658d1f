import { define } from '../element/define.ts';
import { MtcSkipLink } from '../widgets/skip-link/element.ts';

define('mtc-skip-link', MtcSkipLink);
