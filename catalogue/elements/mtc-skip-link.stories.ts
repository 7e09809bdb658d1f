import { metaOf, storiesOf } from './from-examples.ts';

export default metaOf('mtc-skip-link');

export const stories = storiesOf('mtc-skip-link');
