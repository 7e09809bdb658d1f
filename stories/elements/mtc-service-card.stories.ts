import { examples } from '../../src/widgets/service-card/examples.ts';
import { metaOf, fromExamples } from './from-examples.ts';

export default metaOf('mtc-service-card');

export const stories = fromExamples(examples);
