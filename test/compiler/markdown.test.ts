import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { article, moduleOf } from '../helpers/content-folder.ts';

/** The template that a body becomes. */
async function bodyOf(context: TestContext, markdown: string): Promise<string> {
  const text = await moduleOf(
    context,
    { 'en/articles/walking.md': article(markdown) },
    'en/articles/walking.ts',
  );
  return /"body": ([\s\S]*`),\n/.exec(text)?.[1] ?? text;
}

const CASES: [name: string, markdown: string, expected: string][] = [
  ['a space with a no-break space beside it is one space', 'One. \u00a0Two.', '() => html`<p>One. Two.</p>`'],
  ['a paragraph keeps its double spaces', 'One.  Two.', '() => html`<p>One.  Two.</p>`'],
  ['an ampersand', 'R & D &amp; more', '() => html`<p><span class="keep">R &amp; D</span> &amp; more</p>`'],
  [
    'p < 0.05 is no HTML',
    'p < 0.05, p<0.05 and 3 > 2',
    '() => html`<p>p &lt; 0.05, p&lt;0.05 and 3 &gt; 2</p>`',
  ],
  ['an escaped sign is no HTML', '\\<b>', '() => html`<p>&lt;b&gt;</p>`'],
  ['10:30 is no directive', 'At 10:30, :smile: ::x', '() => html`<p>At 10:30, :smile: ::x</p>`'],
  ['emphasis', '*a* **b**', '() => html`<p><em>a</em> <strong>b</strong></p>`'],
  ['a hard break', 'a\\\nb', '() => html`<p>a<br>b</p>`'],
  ['a quote', '> a', '() => html`<blockquote><p>a</p></blockquote>`'],
  ['a tight list', '- a\n- b *c*', '() => html`<ul><li>a</li><li>b <em>c</em></li></ul>`'],
  ['a loose list', '- a\n\n- b', '() => html`<ul><li><p>a</p></li><li><p>b</p></li></ul>`'],
  ['a list that starts at 3', '3. a\n4. b', '() => html`<ol start="3"><li>a</li><li>b</li></ol>`'],
  ['two paragraphs', 'a\n\nb', '() => html`<p>a</p>\n<p>b</p>`'],
  [
    'a link out',
    '[a](https://a.example/?b=1&c="2")',
    '() => html`<p><a href="https://a.example/?b=1&amp;c=&quot;2&quot;" rel="noopener" referrerpolicy="no-referrer">a</a></p>`',
  ],
  ['a telephone link', '[a](tel:911)', '() => html`<p><a href="tel:911">a</a></p>`'],
  ['a link to a page', '[our walks](page:walks)', '(kit) => html`<p>${kit.link("walks", "our walks")}</p>`'],
  [
    'a link to a page with markup',
    '- [our *walks*](page:walks)',
    '(kit) => html`<ul><li>${kit.link("walks", html`our <em>walks</em>`)}</li></ul>`',
  ],
  [
    'headings',
    '## Well-known "facts"\n\n### R & D',
    '(kit) => html`${kit.heading(1, html`<span class="keep">Well-known</span> &quot;facts&quot;`)}\n${kit.heading(2, "R & D")}`',
  ],
  ['a backtick and an expression', 'a \\` ${b} $5 $', '() => html`<p>a \\` \\${b} $5 $</p>`'],
  ['a backslash before an expression', 'C:\\\\${b}', '() => html`<p>C:\\\\\\${b}</p>`'],
  ['a dollar before a link', '$[a](page:walks)', '(kit) => html`<p>$${kit.link("walks", "a")}</p>`'],
  ['words that look like the kit', '${kit.link()}', '() => html`<p>\\${kit.link()}</p>`'],
];

for (const [name, markdown, expected] of CASES) {
  test(`Markdown: ${name}`, async (context) => {
    assert.equal(await bodyOf(context, markdown), expected);
  });
}
