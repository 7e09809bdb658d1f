import '../base/globals.ts';
import { addContent } from '../content/store.ts';
import { define } from '../base/define.ts';
import { services } from '../generated/en/services.ts';
import { MtcServiceCard } from '../widgets/service-card/element.ts';

addContent('en', { services });
define('mtc-service-card', MtcServiceCard);

// Whoever imports this knows the tag and its events: a declaration file forgets imports that name no type.
export type { MtcServiceCard } from '../widgets/service-card/element.ts';
