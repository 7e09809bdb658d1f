import { examples } from '../src/widgets/nav-footer/examples.ts';
import { metaOf, storiesOf } from './from-examples.ts';

export default metaOf('mtc-nav-footer');

export const stories = storiesOf(examples);
