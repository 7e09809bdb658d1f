import { define } from '../element/define.ts';
import { articles } from '../generated/en/articles.ts';
import { MtcArticle } from '../widgets/article/element.ts';

MtcArticle.pieces.add('en', articles);
define('mtc-article', MtcArticle);
