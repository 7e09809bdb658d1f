import { suite } from './suite.ts';
import { packages, startWordPress } from './systems/wordpress.ts';
import { assertWidget, fallback, first, last, visit } from './published.ts';

suite({
  name: 'WordPress',
  packages,
  start: startWordPress,
  tests: {
    'shows the tag': async (wp, widgets) => {
      const tag = `<mtc-article topic="medication-management"><a href="https://clinic.example/">${fallback}</a></mtc-article>
<script type="module" src="${widgets.origin}/v0.1.0/cdn/mtc.js"></script>`;
      const url = await wp.publish('editor', { title: 'A post', body: `${first}\n\n${tag}\n\n${last}` });
      await visit(url, (visited) => assertWidget(visited, '.wp-block-post-content'));
    },
  },
});
