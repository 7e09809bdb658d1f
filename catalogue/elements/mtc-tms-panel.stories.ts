import { metaOf, storiesOf } from './from-examples.ts';

export default metaOf('mtc-tms-panel');

export const stories = storiesOf('mtc-tms-panel');
