/**
 * Attacks that a contributor may save for an old loader, and a replacement for that loader. Attacks that run set
 * `window.attacked`. Others add an attribute to an element, or throw an exception.
 */
const attack = 'window.attacked=true';
const embed = 'https://widgets.example/v0/embed';

const div = (attributes: string, inside = 'x'): string =>
  `<div data-mtc="service-card" data-service="tms" ${attributes}>${inside}</div>`;

const byItself = `data-style="content-visibility:auto" data-oncontentvisibilityautostatechange="${attack}"`;

export const hostile: Record<string, string> = {
  'an event of its own accord': div(byItself),
  'an animation': div(`data-style="animation:fade-in 1ms" data-onanimationstart="${attack}"`),
  'the focus': div(`data-tabindex="0" data-autofocus data-onfocus="${attack}"`),
  'a click anywhere': div(`data-style="position:fixed;inset:0" data-onclick="${attack}"`),
  capitals:
    div(`data-ONCLICK="${attack}" DATA-OnKeyDown="${attack}"`) +
    `<DIV DATA-MTC=service-card DATA-SERVICE=tms DATA-ONCLICK=${attack}>x</DIV>`,
  'references in the values': div(
    byItself.replaceAll('=true', '&#61;true').replace(':auto', '&#58;auto'),
  ).replace('service-card', 'service&#45;card'),
  'another line': `<div\n${byItself}\ndata-service='tms'\ndata-mtc='service-card'\n>x</div>`,
  'two of a name': div(`data-onclick="1" data-onclick="${attack}" data-mtc="article"`),
  'attributes with a meaning of their own': (
    'is=mtc-article srcdoc=x slot=link part=x nonce=x id=ajaxurl class=alignfull popover=auto hidden= inert= ' +
    'contenteditable= role=alert aria-hidden=true dir=rtl'
  )
    .split(' ')
    .map((attribute) => div(`data-${attribute.replace('=', '="')}"`))
    .join('\n'),
  'a name that no attribute can have': div('data-1x="y"'),
  'other tags': ['p', 'li', 'blockquote', 'span', 'table', 'td', 'a', 'button', 'summary', 'figure', 'svg']
    .map((tag) => `<${tag} data-mtc="service-card" data-service="tms" ${byItself}>x</${tag}>`)
    .join('\n'),
  'a picture': `<img data-mtc="service-card" data-service="tms" ${byItself} src="x" alt="">`,
  'one inside another': div(byItself, div(byItself)),
  'inside a textarea and behind it': `<textarea>${div(byItself)}</textarea>${div(byItself)}`,
  'behind a value with brackets': `<i title="&lt;/textarea&gt;">y</i>${div(`title="a &gt; b" ${byItself}`)}`,
  'a Custom HTML block': `<!-- wp:html -->\n${div(byItself)}\n<!-- /wp:html -->`,
  'a paragraph block': `<!-- wp:paragraph -->\n<p data-mtc="service-card" data-service="tms" ${byItself}>x</p>\n<!-- /wp:paragraph -->`,
  'a group block': `<!-- wp:group -->\n<div class="wp-block-group">${div(byItself)}</div>\n<!-- /wp:group -->`,
  'a shortcode': `[caption width="300"]<img src="x" alt=""> ${div(byItself).replaceAll('div', 'em')}[/caption]`,
  ...Object.fromEntries(
    ['constructor', '__proto__', 'toString', '&quot;valueOf&quot;'].map((name) => [
      `the widget ${name}`,
      `<div data-mtc="${name}">x</div>`,
    ]),
  ),
  'a link to the widget constructor': `<a data-mtc href="${embed}/constructor/x/en/">x</a>`,
  'a link to the widget toString': `<a data-mtc="tms-panel" href="${embed}/toString/x/en/?a#b">x</a>`,
  'a link by its class': `<a class="mtc" href="${embed}/constructor/x/en/">x</a>`,
  'a link by its class, as a reference': `<a class="m&#116;c" href="/embed/constructor/x/en/">x</a>`,
  'a link that goes up': `<a data-mtc href="${embed}/article/../constructor/x/en/">x</a>`,
};

/**
 * A short version of the loader 0.1.0: every `data-*` became an attribute, and a name was looked up in an object that also has
 * JavaScript's own names. The elements come from the file that defines all of them.
 */
export const oldLoader = `
import './mtc.js';
const widgets = { article: ['topic'], 'service-card': ['service'], 'tms-panel': [''], 'nav-footer': [], 'skip-link': [] };
const bare = (value) => value.replace(/^[\\s"'«»‘-‟″]+|[\\s"'«»‘-‟″]+$/g, '');
function create(widget, attributes) {
  const element = document.createElement('mtc-' + widget);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  return element;
}
function fill(place) {
  const { mtc, ...data } = place.dataset;
  const widget = bare(mtc);
  delete place.dataset.mtc;
  if (!widgets[widget]) return;
  const [attribute] = widgets[widget];
  const element = create(widget, Object.entries(data).map(([name, value]) =>
    [name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase()), bare(value)]));
  element.append(...place.childNodes);
  place.append(element);
}
function replace(link) {
  const [, widget = '', id = '', lang = ''] = /\\/embed\\/([\\w-]+)\\/([\\w-]+)\\/([\\w-]+)\\//.exec(link.pathname) ?? [];
  if (!('mtc' in link.dataset || link.classList.contains('mtc')) || !widgets[widget]) return;
  delete link.dataset.mtc;
  const [attribute] = widgets[widget];
  const element = create(widget, [...(attribute ? [[attribute, id]] : []), ['lang', lang]]);
  link.replaceWith(element);
  element.append(link);
}
function scan() {
  for (const place of document.querySelectorAll('[data-mtc],a[href*="/embed/"]'))
    if (place instanceof HTMLAnchorElement) replace(place);
    else fill(place);
}
scan();
new MutationObserver(scan).observe(document, { childList: true, subtree: true });
document.documentElement.classList.add('scanned');
`;
