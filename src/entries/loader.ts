/**
 * The one script for a whole site: finds widgets in whatever form the host page's system has left them, now and as they
 * are added, and loads what the page shows.
 */
import { version } from '../lib/version.ts';
import { enter, look } from './loader/find.ts';
import { report } from './loader/report.ts';

const registry: CustomElementRegistry & { mtcLoader?: string } = customElements;
const { mtcLoader: kept } = registry;

if (!kept) {
  registry.mtcLoader = version;
  enter(document);
  // Links wait until frameworks have taken over what their servers have drawn.
  if (document.readyState !== 'complete')
    addEventListener('load', () =>
      (window.requestIdleCallback ?? setTimeout)(() => look(document), { timeout: 2000 } as never),
    );
} else if (kept !== version)
  report(`The page loads the loader twice: version ${kept} is used, version ${version} is ignored.`);
