/** The block editor of WordPress 6.2, the last without a frame. */
import { fromNpm } from './systems/wordpress-versions.ts';
import { editorSuite } from './wordpress-editor-suite.ts';

editorSuite(await fromNpm());
