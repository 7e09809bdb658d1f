import '../base/globals.ts';
import { addContent } from '../content/store.ts';
import { define } from '../base/define.ts';
import { articles } from '../generated/en/articles.ts';
import { MtcArticle } from '../widgets/article/element.ts';

addContent('en', { articles });
define('mtc-article', MtcArticle);

// Whoever imports this knows the tag and its events: a declaration file forgets imports that name no type.
export type { MtcArticle } from '../widgets/article/element.ts';
