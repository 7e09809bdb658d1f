/** What the WordPress plugin removes from placeholders and links, compared with a browser's own parser. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../../tools/test/launch-browser.ts';
import { missing } from './machine.ts';
import { contexts, dangersIn, randomHtml } from './random-html.ts';

const skip = missing(['php-cli']).length > 0 && 'Debian package php-cli is not installed';

/** The files of the plugin, with the parts of WordPress that they need. */
const program = `
define( 'ABSPATH', '/' );
function add_filter() {}
require 'integrations/wordpress/mtc-widgets/includes/widgets.php';
require 'integrations/wordpress/mtc-widgets/includes/html.php';
require 'integrations/wordpress/mtc-widgets/includes/placeholders.php';
echo json_encode( array_map( 'mtc_widgets_disarm', json_decode( stream_get_contents( STDIN ) ) ) );
`;

function disarmed(texts: readonly string[]): string[] {
  const { stdout, stderr } = spawnSync('php', ['-d', 'memory_limit=64M', '-r', program], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    timeout: 60_000,
  });
  assert.match(stdout, /^\[/, `${stdout}${stderr}`);
  return JSON.parse(stdout) as string[];
}

const embed = 'https://w.example/v0/embed';

/** A row with only one value means that nothing is removed. */
const cases: Record<string, readonly (readonly [given: string, left?: string])[]> = {
  'keeps what a widget declares': [
    ['<div data-mtc="article" data-topic="a" data-lang="es" class="x" id="y">z</div>'],
    ["<p DATA-MTC='service-card' Data-Heading-Level=3 data-hide='picture summary'></p>"],
    ['<div data-mtc="“article”" data-topic="”a”"></div>'],
    ['<div data-mtc=" &quot;article&quot; "></div>'],
    ['<iframe data-mtc="" src="x"></iframe><iframe data-mtc src="x" title="a > b"></iframe>'],
  ],
  'leaves every other tag as it is': [
    ['<div data-onclick="a" data-style="b">words</div>'],
    ['<p>data-mtc data-onclick, 1 < 2, a <b data-x>c</b> &#8217; <!-- data-mtc --></p>'],
    ['<script>if (a<b && "data-mtc") c(\'<i data-on="1">\');</script>'],
    ['<a href="/embed/constructor/x/en/" data-x="y">words</a>'],
  ],
  'removes what no widget declares': [
    ['<div data-mtc="article" data-onclick="a()">z</div>', '<div data-mtc="article" >z</div>'],
    ['<div data-OnClick=a() data-mtc=article>z</div>', '<div  data-mtc=article>z</div>'],
    ['<div\ndata-is="a"\tdata-mtc="article"\fdata-slot>z</div>', '<div\n\tdata-mtc="article"\f>z</div>'],
    ['<div/data-mtc/data-on/title="a"data-b="c">', '<div/data-mtc//title="a">'],
    ['<div data-mtc title="a > b" data-style=\'c > d\'>', '<div data-mtc title="a > b" >'],
    ['<div data-mtc data- data-=1 data-1x data-é=2>', '<div data-mtc    >'],
    ['<div data-mtc data-on\0click=1>', '<div data-mtc >'],
    ['<div data-mtc data-x = "a" data-y= b data-z =c>', '<div data-mtc   >'],
    ['<div data-mtc data-x="a>words', '<div data-mtc '],
    ['<li data-mtc=article data-wp-on--click="a" data-id=b>', '<li data-mtc=article  >'],
  ],
  'reads what hides from a simple pattern': [
    ['<!-- <div data-mtc data-on=1> -->', '<!-- <div data-mtc > -->'],
    [
      '<textarea><i title="</textarea><p data-mtc data-on=1>">',
      '<textarea><i title="</textarea><p data-mtc >">',
    ],
    ['<i title=">" data-mtc data-on=1>', '<i title=">" data-mtc >'],
    ['<i a=">\'" data-mtc b=\'"\' data-on=1>', '<i a=">\'" data-mtc b=\'"\' >'],
    // Only after the first is removed, the second is an attribute of a placeholder.
    ['<i title="<b data-mtc data-x="1" data-on=2>', '<i title="<b data-mtc  >'],
  ],
  'removes the mark where it names no widget': [
    ['<div data-mtc="constructor" data-x="y">z</div>', '<div  data-x="y">z</div>'],
    ['<div data-mtc=__proto__></div><p data-mtc="toString">', '<div ></div><p >'],
    ['<div data-mtc="hasOwnPropert&#121;">', '<div >'],
    ['<div data-mtc="constructor" data-mtc="article">', '<div  >'],
    ['<div data-mtc="article" data-mtc="constructor">'],
    // After `data-on` is removed, the rest becomes the value of data-mtc.
    ['<div data-mtc data-on=1 ="constructor">', '<div >'],
  ],
  'removes the mark of a link to the embed page of an unknown widget': [
    [`<a data-mtc href="${embed}/article/medication-management/en/">a</a>`],
    [`<a class="b mtc" href="/v0/embed/tms-panel/tms/zh-Hans/?theme=dark#c">a</a>`],
    [
      `<a data-mtc="constructor" href="${embed}/article/a/en/">a</a>`,
      `<a  href="${embed}/article/a/en/">a</a>`,
    ],
    [`<a data-mtc href="${embed}/constructor/x/en/">a</a>`, `<a  href="${embed}/constructor/x/en/">a</a>`],
    ['<A DATA-MTC HREF=/embed/toString/x/en/>', '<A  HREF=/embed/toString/x/en/>'],
    ['<a class="b mtc" href="/embed/constructor/x/en/">', '<a  href="/embed/constructor/x/en/">'],
    ['<a class="m&#116;c" href="/embed/constructor/x/en/">', '<a  href="/embed/constructor/x/en/">'],
    ['<a class="m&#116c" href="/embed/constructor/x/en/">', '<a  href="/embed/constructor/x/en/">'],
    ['<a class="mtc-button" href="/embed/constructor/x/en/">'],
    ['<a class="mtc" href="https://example.org/">'],
    ...[
      '/embed/article/../constructor/x/en/',
      '/embed/article/x/en/%2E%2e/../constructor/x/en/',
      '//embed/article/x/en/embed/constructor/x/en/',
      '/embed/article/%20/x/embed/constructor/x/en/',
      '/embed\\constructor\\x\\en\\',
      '/em&#98;ed/constructor/x/en/',
      '/em&Tab;bed/constructor/x/en/',
      '/em\nbed/constructor/x/en/',
    ].map((href) => [`<a data-mtc href="${href}">`, `<a  href="${href}">`] as const),
  ],
};

describe('mtc_widgets_disarm()', { skip }, () => {
  for (const [title, rows] of Object.entries(cases))
    it(title, () => {
      const found = disarmed(rows.map(([given]) => given));
      rows.forEach(([given, left = given], index) => assert.equal(found[index], left, given));
    });

  it('removes the mark from a text that is made to take long', () => {
    const long = ['<a '.repeat(300_000), 'data-x '.repeat(150_000), '<i a="<i b=\''.repeat(60_000)];
    for (const text of long) {
      const [found = ''] = disarmed([`<div data-mtc data-onclick=1 ${text}`]);
      assert.ok(!/data-mtc|^<div data-mtc [^]*data-on/.test(found), found.slice(0, 60));
    }
  });
});

describe('random HTML', { skip }, () => {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser?.close());

  it('gives a browser no placeholder with more than the attributes that widgets declare', async () => {
    const page = await browser.newPage();
    const texts = randomHtml(2000);
    const danger = async (list: readonly string[]): Promise<string[]> =>
      page.evaluate(dangersIn, list, contexts);
    const before = await danger(texts);
    assert.ok(before.length > 400, `only ${before.length} were dangerous`);
    assert.deepEqual(await danger(disarmed(texts)), []);
  });
});
