import { addContent } from '../element/content.ts';
import { define } from '../element/define.ts';
import { articles } from '../generated/en/articles.ts';
import { MtcArticle } from '../widgets/article/element.ts';

addContent('en', { articles });
define('mtc-article', MtcArticle);
