/** Random HTML from parts that have misled filters, the same in each run, and what in it would attack an old loader. */

/** Dangerous tags, and the start of some. */
const harmful = [
  ...[
    '<div data-mtc data-onclick=1',
    "<p data-style='x' data-mtc='article'",
    '<b title="> data-mtc data-is=x ',
  ],
  ...[
    '<a data-mtc href="/embed/constructor/x/en/"',
    '<a href=/embed/toString/x/en/ class=mtc',
    '<i data-mtc=__proto__',
  ],
  ...[
    '<svg><a data-mtc data-on=1',
    '<img data-id=1 data-mtc=article data-x',
    '<div data-mtc',
    '<a class=mtc',
  ],
];

const misleading = [
  ...[
    '<div',
    '<DIV',
    '<a',
    '<p/',
    '<svg',
    '<template>',
    '<b title="',
    "<b title='",
    '<i title=',
    '</i',
    '<',
    '<1',
  ],
  ...[' data-mtc', ' DATA-MTC', '/data-mtc', '\ndata-mtc', ' data-mtc = '],
  ...['="article"', "='service-card'", '=constructor', '="toString"', '=', '= ', "='", '="'],
  ...[
    ' data-onclick=1',
    ' data-style="x"',
    " data-is='x'",
    '\fdata-slot',
    ' data-topic="x"',
    ' DATA-On',
    'data-x=',
  ],
  ...[' href="/embed/constructor/x/en/"', ' href=/embed/article/x/en/', " href='/embed/a/../b/c/d/'"],
  ...[' class=mtc', ' class="a mtc"', ' class="m&#116;c"', ' id=x'],
  ...['"', "'", '>', '/>', ' ', '/', '\n', '\0', 'x', '&quot;', '&gt;', '-'],
  ...['<!--', '-->', '--!>', '<![CDATA[', ']]>', '<?', '<!'],
  ...['<textarea>', '</textarea>', '<style>', '</style>', '<title>', '</title>', '<script>', '</script>'],
  ...[
    '<select>',
    '<option',
    '<table>',
    '<td',
    '</svg>',
    '<math><mi',
    '<noscript>',
    '</noscript>',
    '<plaintext>',
  ],
];

/** HTML that may come before it on the page. */
export const contexts = [
  ...[
    '',
    '<textarea>',
    '<title>',
    '<style>',
    '<script>',
    '<!--',
    '<noscript>',
    '<xmp>',
    '<select>',
    '<table><tr>',
  ],
  ...[
    '<svg>',
    '<svg><style>',
    '<svg><title>',
    '<math><mi>',
    '<math><annotation-xml>',
    '<template>',
    '<iframe>',
  ],
];

export function randomHtml(count: number): string[] {
  let state = 1;
  // A linear congruential generator, with the constants of Numerical Recipes.
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const piece = (): string | undefined => {
    const from = next(5) === 0 ? harmful : misleading;
    return from[next(from.length)];
  };
  return Array.from({ length: count }, () => Array.from({ length: 3 + next(15) }, piece).join(''));
}

/** In the browser: returns the texts that would attack an old loader somewhere on a page. */
export function dangersIn(texts: readonly string[], before: readonly string[]): string[] {
  const widgets = ['article', 'service-card', 'tms-panel', 'nav-footer', 'skip-link'];
  const declared = new Set(
    'mtc topic service layout heading-level hide glossary structured-data current label href lang theme site target'
      .split(' ')
      .map((name) => `data-${name}`),
  );
  const address = /\/embed\/([\w-]+)\/([\w-]+)\/([\w-]+)\//;
  const found: string[] = [];
  for (const text of texts)
    for (const context of before) {
      const parsed = new DOMParser().parseFromString(context + text, 'text/html');
      const base = parsed.createElement('base');
      base.href = 'https://practice.example/';
      parsed.head.append(base);
      const roots: ParentNode[] = [parsed];
      const wrong: string[] = [];
      for (let root = roots.pop(); root; root = roots.pop())
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          if (element instanceof HTMLTemplateElement) roots.push(element.content);
          const mark = element.getAttribute('data-mtc');
          const others = element.getAttributeNames().filter((name) => name.startsWith('data-'));
          if (mark !== null && others.some((name) => !declared.has(name))) wrong.push(element.outerHTML);
          if (mark && !widgets.includes(mark.trim())) wrong.push(element.outerHTML);
          if (!(element instanceof HTMLAnchorElement)) continue;
          const [, widget] = address.exec(element.pathname) ?? [];
          if ((mark !== null || element.classList.contains('mtc')) && widget && !widgets.includes(widget))
            wrong.push(element.outerHTML);
        }
      if (wrong.length > 0) {
        found.push(`${JSON.stringify(context + text)} has ${wrong[0]}`);
        break;
      }
    }
  return found;
}
