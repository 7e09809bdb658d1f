import { examples } from '../src/widgets/service-card/examples.ts';
import { metaOf, storiesOf } from './from-examples.ts';

export default metaOf('mtc-service-card');

export const stories = storiesOf(examples);
