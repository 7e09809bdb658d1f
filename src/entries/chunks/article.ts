import '../../base/globals.ts';
import { ids } from '../../generated/en/ids/articles.ts';
import { MtcArticle } from '../../widgets/article/element.ts';
import { defineChunk } from '../../chunks/define-chunk.ts';

defineChunk('mtc-article', MtcArticle, 'articles', ids, ({ topic }) => topic);
