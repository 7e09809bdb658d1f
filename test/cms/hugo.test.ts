import { suite } from './suite.ts';
import { content, startHugo } from './systems/static-site.ts';
import { assertWidget, fallback, first, last, visit } from './published.ts';

suite({
  name: 'Hugo',
  packages: ['hugo'],
  start: () => startHugo('[markup.goldmark.renderer]\nunsafe = true\n'),
  tests: {
    'shows the tag': async (site, widgets) => {
      const tag = `<mtc-article topic="medication-management"><a href="https://clinic.example/">${fallback}</a></mtc-article>
<script type="module" src="${widgets.origin}/v0.1.0/cdn/mtc.js"></script>`;
      const url = await site.publish({ title: 'A post', body: `${first}\n\n${tag}\n\n${last}` });
      await visit(url, (visited) => assertWidget(visited, content));
    },
  },
});
