import '../../entries/article.ts';
import { wrap } from './wrap.ts';

export const MtcArticle = wrap('mtc-article');
