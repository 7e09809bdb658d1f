import { metaOf, storiesOf } from './from-examples.ts';

export default metaOf('mtc-service-card');

export const stories = storiesOf('mtc-service-card');
