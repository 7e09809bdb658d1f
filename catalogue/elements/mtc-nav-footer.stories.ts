import { metaOf, storiesOf } from './from-examples.ts';

export default metaOf('mtc-nav-footer');

export const stories = storiesOf('mtc-nav-footer');
