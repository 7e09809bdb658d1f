/**
 * Copies the demo host page into dist/, beside the cdn/ that it loads.
 */
import { cpSync, existsSync } from 'node:fs';

if (!existsSync('src/site/index.html')) {
  console.error('src/site/index.html is missing: the demo page can not be copied.');
  process.exit(1);
}
cpSync('src/site', 'dist', { recursive: true });
