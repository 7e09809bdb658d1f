/** The block editor of the newest WordPress that Debian has. */
import { fromDebian } from './systems/wordpress-versions.ts';
import { editorSuite } from './wordpress-editor-suite.ts';

editorSuite(await fromDebian());
