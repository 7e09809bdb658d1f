import { examples } from '../../src/widgets/article/examples.ts';
import { metaOf, fromExamples } from './from-examples.ts';

export default metaOf('mtc-article');

export const stories = fromExamples(examples);
