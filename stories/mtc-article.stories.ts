import { examples } from '../src/widgets/article/examples.ts';
import { metaOf, storiesOf } from './from-examples.ts';

export default metaOf('mtc-article');

export const stories = storiesOf(examples);
