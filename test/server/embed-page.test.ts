import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { clinic } from '../../src/generated/clinic.ts';
import { delivery } from '../../src/generated/delivery.ts';
import { articles } from '../../src/generated/en/articles.ts';
import { embedPage, oembed } from '../../src/server/embed-page.ts';
import { plainTitleOf, titleOf } from '../../src/server/title.ts';
import { snippet } from '../../src/server/snippet.ts';

type Node = DefaultTreeAdapterTypes.Node;

const EVIL = [
  'A</title><script>alert(1)</script>',
  `"'><img src=x onerror=alert(1)>`,
  '&lt;b&gt; A & B &amp;',
  '--><script>alert(1)</script>',
  '$& $1 ${x} `',
];

function all(node: Node): DefaultTreeAdapterTypes.Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(all) : [];
  return 'tagName' in node ? [node, ...below] : below;
}

const textOf = (node: Node | undefined): string =>
  !node
    ? ''
    : 'value' in node
      ? node.value
      : 'childNodes' in node
        ? node.childNodes.map(textOf).join('')
        : '';

const attribute = (node: DefaultTreeAdapterTypes.Element | undefined, name: string): string | undefined =>
  node?.attrs.find((one) => one.name === name)?.value;

/** Changes a value for one test. The modules contain plain objects. */
function change<Key extends string>(
  test: TestContext,
  object: Record<Key, unknown>,
  key: Key,
  value: unknown,
): void {
  const before = object[key];
  object[key] = value;
  test.after(() => (object[key] = before));
}

const scriptsOf = (html: string): (string | undefined)[] =>
  all(parse(html))
    .filter(({ tagName, attrs }) => tagName === 'script' || attrs.some(({ name }) => name.startsWith('on')))
    .map((node) => attribute(node, 'src'));

describe('embed page', () => {
  const widget = 'article';
  const id = 'medication-management';

  for (const text of EVIL)
    it(`shows the clinic's name and a title unchanged: ${text}`, (test) => {
      const scripts = scriptsOf(embedPage(widget, id, 'en'));
      change(test, clinic, 'name', text);
      change(test, articles[id] as unknown as Record<string, unknown>, 'title', text);
      const page = embedPage(widget, id, 'en');
      const nodes = all(parse(page));
      assert.equal(textOf(nodes.find(({ tagName }) => tagName === 'title')), `${text} · ${text}`);
      const link = nodes.find((node) => attribute(node, 'type') === 'application/json+oembed');
      assert.equal(attribute(link, 'title'), text);
      assert.deepEqual(scriptsOf(page), scripts);
      assert.equal(plainTitleOf(widget, id, 'en'), text);
      assert.equal(textOf(parse(titleOf(widget, id, 'en'))), text);

      const answer = JSON.parse(oembed(widget, id, 'en')) as { title: string; html: string };
      assert.equal(answer.title, text);
      const frame = all(parse(answer.html));
      assert.equal(
        attribute(
          frame.find(({ tagName }) => tagName === 'iframe'),
          'title',
        ),
        text,
      );
      assert.equal(textOf(frame.find(({ tagName }) => tagName === 'a')), text);
      assert.deepEqual(scriptsOf(answer.html), []);
    });

  it('keeps an address inside its attribute, and inside the comment after a snippet', (test) => {
    change(test, delivery, 'base', 'https://x.example/"--><script>alert(1)</script>/');
    for (const html of [embedPage(widget, id, 'en'), snippet(widget, id, 'en', 'sha384-x')])
      assert.ok(
        scriptsOf(html).every((src) => src !== undefined),
        html.slice(-400),
      );
  });
});
