import '../base/globals.ts';
import { addContent } from '../content/store.ts';
import { define } from '../base/define.ts';
import { navigation } from '../generated/en/navigation.ts';
import { MtcNavFooter } from '../widgets/nav-footer/element.ts';

addContent('en', { navigation: { navigation } });
define('mtc-nav-footer', MtcNavFooter);

// Whoever imports this knows the tag and its events: a declaration file forgets imports that name no type.
export type { MtcNavFooter } from '../widgets/nav-footer/element.ts';
