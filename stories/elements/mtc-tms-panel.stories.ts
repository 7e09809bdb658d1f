import { examples } from '../../src/widgets/tms-panel/examples.ts';
import { metaOf, fromExamples } from './from-examples.ts';

export default metaOf('mtc-tms-panel');

export const stories = fromExamples(examples);
