/**
 * One script for a whole site: finds widgets in any form that the host page's system keeps, also when they are added later, and
 * loads what the page shows.
 */
import { version } from '../lib/version.ts';
import { enter, look } from './loader/find.ts';
import { afterLoad } from './loader/load.ts';
import { report } from './loader/report.ts';

const registry: CustomElementRegistry & { mtcLoader?: string } = customElements;
const { mtcLoader: kept } = registry;

if (!kept) {
  registry.mtcLoader = version;
  enter(document);
  if (document.readyState !== 'complete') afterLoad(() => look(document));
} else if (kept !== version)
  report(`The page loads the loader twice: version ${kept} is used, version ${version} is ignored.`);
