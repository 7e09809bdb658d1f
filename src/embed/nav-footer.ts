import { define } from '../element/define.ts';
import { navigation } from '../generated/en/navigation.ts';
import { MtcNavFooter } from '../widgets/nav-footer/element.ts';

MtcNavFooter.pieces.add('en', { navigation });
define('mtc-nav-footer', MtcNavFooter);
