/** Angular with server-side rendering, which writes the tag and its attributes. */
import type { HostProject } from './host-project.ts';

export const angular: HostProject = {
  name: 'angular',
  code: 'angular',
  pages: [{ path: '/', widgets: ['article', 'nav-footer'] }],
  files: {
    'angular.json': JSON.stringify({
      version: 1,
      cli: { analytics: false },
      projects: {
        host: {
          projectType: 'application',
          root: '',
          sourceRoot: 'src',
          architect: {
            build: {
              builder: '@angular/build:application',
              options: {
                ...{ browser: 'src/main.ts', index: 'src/index.html', tsConfig: 'tsconfig.json' },
                ...{ server: 'src/main.server.ts', outputMode: 'static', outputPath: 'dist', budgets: [] },
              },
            },
          },
        },
      },
    }),
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        ...{ target: 'ES2022', module: 'preserve', moduleResolution: 'bundler', strict: true },
        ...{ lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [], skipLibCheck: true, isolatedModules: true },
        ...{ experimentalDecorators: true, importHelpers: true },
      },
      angularCompilerOptions: { strictTemplates: true, strictInjectionParameters: true },
      include: ['src'],
    }),
    'src/index.html': `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <base href="/" />
    <title>Host</title>
    <link rel="icon" href="data:," />
  </head>
  <body><main><app-root></app-root></main></body>
</html>
`,
    'src/app.ts': `
import { Component } from '@angular/core';
import { Article } from './app/article';
import { NavFooter } from './app/nav-footer';

@Component({ selector: 'app-root', imports: [Article, NavFooter], template: '<app-article /><app-nav-footer />' })
export class App {}
`,
    'src/config.ts': `
import { provideZonelessChangeDetection } from '@angular/core';
import { provideClientHydration } from '@angular/platform-browser';

export const config = { providers: [provideZonelessChangeDetection(), provideClientHydration()] };
`,
    'src/main.ts': `
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';
import { config } from './config';

bootstrapApplication(App, config).catch((error: unknown) => console.error(error));
`,
    'src/main.server.ts': `
import { mergeApplicationConfig } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { BootstrapContext } from '@angular/platform-browser';
import { RenderMode, provideServerRendering, withRoutes } from '@angular/ssr';
import { App } from './app';
import { config } from './config';

const server = mergeApplicationConfig(config, {
  providers: [provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Prerender }]))],
});
export default (context: BootstrapContext) => bootstrapApplication(App, server, context);
`,
  },
  // Angular checks types and templates as it builds.
  build: [['ng', 'build']],
  serve: { folder: 'dist/browser' },
};
