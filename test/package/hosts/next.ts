/** Next.js with the App Router: a server component for each page, and a client component with an event handler. */
import type { HostProject } from './host-project.ts';

export const next: HostProject = {
  name: 'next',
  code: 'next',
  pages: { article: '/article', 'nav-footer': '/nav-footer' },
  files: {
    'next.config.mjs': `export default { devIndicators: false };\n`,
    'app/layout.tsx': `
import Link from 'next/link';
import type { ReactNode } from 'react';

export const metadata = { title: 'Host', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <nav><Link href="/article">article</Link> <Link href="/nav-footer">nav-footer</Link></nav>
        <main>{children}</main>
      </body>
    </html>
  );
}
`,
    'app/page.tsx': `export default function Page() { return <p>Host</p>; }\n`,
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        ...{ target: 'ES2022', lib: ['DOM', 'DOM.Iterable', 'ES2022'], strict: true, noEmit: true },
        ...{ module: 'ESNext', moduleResolution: 'Bundler', isolatedModules: true, jsx: 'react-jsx' },
        ...{ esModuleInterop: true, resolveJsonModule: true, skipLibCheck: true, allowJs: true },
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
