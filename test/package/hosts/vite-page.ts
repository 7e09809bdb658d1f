/** What the hosts that Vite builds have in common: one page, with every component in its `<main>`. */

export const vitePage = (main: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Host</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <main></main>
    <script type="module" src="/src/${main}"></script>
  </body>
</html>
`;

/** Strict, and with every declaration of the package checked. */
export const tsconfig = (options: Record<string, unknown> = {}): string =>
  JSON.stringify({
    compilerOptions: {
      ...{ target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [], strict: true, noEmit: true },
      ...{ module: 'ESNext', moduleResolution: 'Bundler', isolatedModules: true, skipLibCheck: true },
      ...options,
    },
    include: ['src'],
  });

export const page = { path: '/', widgets: ['article', 'nav-footer'] } as const;
