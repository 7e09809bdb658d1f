import { examples } from '../../src/widgets/nav-footer/examples.ts';
import { metaOf, fromExamples } from './from-examples.ts';

export default metaOf('mtc-nav-footer');

export const stories = fromExamples(examples);
