/** Next.js with the App Router: a server component for each page, and a client component with an event handler. */
import type { HostProject } from './host-project.ts';

export const next: HostProject = {
  name: 'next',
  code: 'next',
  pages: [
    { path: '/article', widgets: ['article'] },
    { path: '/nav-footer', widgets: ['nav-footer'] },
    { path: '/edge', widgets: ['article'] },
    { path: '/client', widgets: ['article'], code: 'next-client', isInBrowser: true },
  ],
  files: {
    'next.config.mjs': `export default { devIndicators: false, allowedDevOrigins: ['127.0.0.1'] };\n`,
    'app/layout.tsx': `
import Link from 'next/link';
import type { ReactNode } from 'react';

export const metadata = { title: 'Host', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <nav><Link href="/article">article</Link> <Link href="/nav-footer">nav-footer</Link> <Link href="/edge">edge</Link></nav>
        <main>{children}</main>
      </body>
    </html>
  );
}
`,
    'app/edge/page.tsx': `
export { default } from '../article/page.tsx';
export const runtime = 'edge';
`,
    'app/client/page.tsx': `
import { Article } from '../article.tsx';

export default function Page() { return <Article />; }
`,
    'app/page.tsx': `export default function Page() { return <p>Host</p>; }\n`,
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        ...{ target: 'ES2022', lib: ['DOM', 'DOM.Iterable', 'ES2022'], strict: true, noEmit: true },
        ...{ module: 'ESNext', moduleResolution: 'Bundler', isolatedModules: true, jsx: 'react-jsx' },
        ...{
          esModuleInterop: true,
          resolveJsonModule: true,
          skipLibCheck: true,
          allowImportingTsExtensions: true,
        },
        ...{ incremental: true, plugins: [{ name: 'next' }] },
      },
      include: ['next-env.d.ts', '**/*.ts', '**/*.tsx', '.next/types/**/*.ts', '.next/dev/types/**/*.ts'],
      exclude: ['node_modules'],
    }),
  },
  // Next checks types as it builds.
  build: [['next', 'build']],
  serve: { command: ['next', 'start'] },
};
