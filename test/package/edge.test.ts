/** Runtimes with neither a browser nor Node: a bundle by their conditions, run where only the globals of the web exist. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { widgets } from '../../src/widgets/all.ts';
import { name, project, run } from './project.ts';

/** As the bundlers of Cloudflare, Vercel and others set them. */
const runtimes = {
  workerd: ['workerd', 'worker', 'browser'],
  'edge-light': ['edge-light', 'import'],
  worker: ['worker', 'browser', 'production'],
};

const entries = ['', ...widgets.map((widget) => `/${widget}.js`)];

const code = {
  'entries.js': `${entries.map((entry) => `import '${name}${entry}';`).join('\n')}\nresult = Object.keys(globalThis).sort();`,
  'server.js': `
    import { prerender } from '${name}/server';
    result = prerender('mtc-article', { topic: 'medication-management' }, 'es');`,
  'react.js': `
    import { createElement } from 'react';
    import { renderToString } from 'react-dom/server.edge';
    import { MtcServiceCard } from '${name}/react';
    result = renderToString(createElement(MtcServiceCard, { service: 'tms', headingLevel: 4 }, 'TMS'));`,
};

/** What such runtimes have. */
const globals = {
  ...{ AbortController, Event, EventTarget, MessageChannel, ReadableStream, TextDecoder, TextEncoder, URL },
  ...{ atob, btoa, queueMicrotask, setTimeout, clearTimeout },
};

for (const [runtime, conditions] of Object.entries(runtimes))
  describe(`a bundle for ${runtime}`, () => {
    let folder: string;
    before(() => (folder = project(code, ['react', 'react-dom', 'scheduler'])));

    async function resultOf(file: keyof typeof code): Promise<{ result: unknown; said: unknown[] }> {
      const { outputFiles, warnings } = await build({
        ...{ absWorkingDir: folder, entryPoints: [join(folder, file)], bundle: true, write: false },
        ...{ conditions, mainFields: ['module', 'main'], format: 'iife', logLevel: 'silent' },
        ...{ preserveSymlinks: true, nodePaths: [join(folder, 'node_modules')] },
        define: { 'process.env.NODE_ENV': '"production"' },
      });
      assert.deepEqual(warnings, []);
      const said: unknown[] = [];
      const say = (...words: unknown[]): unknown => said.push(words.join(' '));
      const context = createContext({
        ...globals,
        console: { log: say, warn: say, error: say },
        result: null,
      });
      runInContext(outputFiles[0]?.text ?? '', context);
      return { result: context['result'] as unknown, said };
    }

    it('imports the entries, which define nothing and say nothing', async () => {
      const { result, said } = await resultOf('entries.js');
      assert.deepEqual([...(result as string[])], [...Object.keys(globals), 'console', 'result'].sort());
      assert.deepEqual(said, []);
    });

    it('prerenders the same HTML as in Node', async () => {
      const { result, said } = await resultOf('server.js');
      const node = code['server.js'].replace('result =', 'const result =');
      const { output } = run(
        folder,
        '--input-type=module',
        '--eval',
        `${node}\nprocess.stdout.write(result);`,
      );
      assert.equal(result, output);
      assert.deepEqual(said, []);
    });

    it('renders the tag of a React component', async () => {
      const { result, said } = await resultOf('react.js');
      assert.equal(result, '<mtc-service-card service="tms" heading-level="4">TMS</mtc-service-card>');
      assert.deepEqual(said, []);
    });
  });
