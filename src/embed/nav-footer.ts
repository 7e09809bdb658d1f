import { addContent } from '../element/content.ts';
import { define } from '../element/define.ts';
import { navigation } from '../generated/en/navigation.ts';
import { MtcNavFooter } from '../widgets/nav-footer/element.ts';

addContent('en', { navigation: { navigation } });
define('mtc-nav-footer', MtcNavFooter);
