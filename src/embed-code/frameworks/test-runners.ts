/** A test of a host's own page, in a document that is not a browser's. */
import { packageName, quote } from './shown.ts';
import type { Shown, Writer } from './shown.ts';

/** With children, `ready` waits until another language is loaded. Without, English is shown until then. */
const waiting = (locale: string): string => (locale === 'en' ? '' : '…');

const testOf = ({ name, tag, attributes, title, locale }: Shown, first: string): string => `${first}
import '${packageName}/${name}.js';

it('shows its title', async () => {
  document.body.innerHTML = ${quote(`<${tag}${attributes}>${waiting(locale)}</${tag}>`)};
  const element = document.querySelector('${tag}');
  await element?.ready;
  expect(element?.shadowRoot?.textContent).toContain(${quote(title)});
});
`;

const vitest =
  (environment: string): Writer =>
  (shown) => ({
    [`${shown.name}.test.ts`]: testOf(
      shown,
      `// @vitest-environment ${environment}\nimport { expect, it } from 'vitest';`,
    ),
  });

export const testRunners = {
  'vitest-jsdom': vitest('jsdom'),
  'vitest-happy-dom': vitest('happy-dom'),
  jest: (shown) => ({
    [`${shown.name}.test.js`]: testOf(shown, `import { expect, it } from '@jest/globals';`),
  }),
} satisfies Record<string, Writer>;
