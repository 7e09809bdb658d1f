import { existsSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';

/** The demo page at its place in dist/, with the source in place of each bundle. */
function likeDist(context, next) {
  const bundle = /^\/cdn\/([\w-]+?)(?:\.classic)?\.js$/.exec(context.path)?.[1];
  if (bundle) {
    // A redirect, so that the imports inside are found beside the source.
    context.redirect(`/src/entries/${bundle}.ts`);
    return undefined;
  }
  const page = `/demo${context.path === '/' ? '/index.html' : context.path}`;
  if (existsSync(`.${page}`)) context.url = page;
  return next();
}

export default {
  watch: true,
  // It would wipe what the content compiler has to say.
  clearTerminalOnReload: false,
  nodeResolve: { exportConditions: ['development'] },
  middleware: [likeDist],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
};
