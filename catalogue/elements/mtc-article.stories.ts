import { metaOf, storiesOf } from './from-examples.ts';

export default metaOf('mtc-article');

export const stories = storiesOf('mtc-article');
