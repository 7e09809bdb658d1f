import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { pageStyle, show } from '../helpers/fixture.ts';
import { box, isSeen, links, part } from '../helpers/find.ts';
import { emulateMedia } from '../helpers/media.ts';

const TAGS = ['mtc-article', 'mtc-service-card', 'mtc-tms-panel', 'mtc-nav-footer'];
const WHITE = /^rgb\(255, 255, 255\)$|^rgba\(0, 0, 0, 0\)$/;

const ink = (element: Element): string => getComputedStyle(box(element)).color;
const printed = (link: Element): string => getComputedStyle(link, '::after').content;

describe('print', () => {
  afterEach(() => emulateMedia());

  for (const width of [480, 660, 1100])
    it(`shows the number of each step, on paper ${width} px wide`, async () => {
      const element = await show(
        `<div style="inline-size: ${width}px"><mtc-tms-panel></mtc-tms-panel></div>`,
      );
      await emulateMedia({ media: 'print' });
      const panel = element.querySelector('mtc-tms-panel') ?? element;
      const steps = [...part(panel, 'steps').querySelectorAll('ol[role] > li strong')];
      expect(steps).to.not.be.empty;
      for (const step of steps) {
        const { content, display } = getComputedStyle(step, '::before');
        expect([content, display]).to.deep.equal(['counter(step)', 'inline-block']);
      }
    });

  for (const tag of TAGS) {
    it(`of <${tag}> uses dark text on white, from a dark theme and a dark page`, async () => {
      pageStyle(':root { color-scheme: dark }');
      const [forced, auto] = [await show(`<${tag} theme="dark"></${tag}>`), await show(`<${tag}></${tag}>`)];
      expect([ink(forced), ink(auto)]).to.not.include('rgb(0, 0, 0)');
      await emulateMedia({ media: 'print' });
      for (const element of [forced, auto]) {
        expect(ink(element)).to.equal('rgb(0, 0, 0)');
        expect(getComputedStyle(box(element)).backgroundColor).to.match(WHITE);
        expect(getComputedStyle(box(element)).padding).to.equal('0px');
      }
    });

    it(`of <${tag}> uses black text on white, whatever the page's colours`, async () => {
      const names = ['ink', 'muted', 'link', 'surface', 'crisis', 'tint'];
      pageStyle(`:root { ${names.map((name) => `--mtc-color-${name}: #fefefe`).join(';')} }`);
      const element = await show(`<${tag} theme="dark"></${tag}>`);
      await emulateMedia({ media: 'print' });
      for (const each of box(element).querySelectorAll('*')) {
        const { color, backgroundColor } = getComputedStyle(each);
        if (each instanceof HTMLElement)
          expect(`${color} ${backgroundColor}`, each.outerHTML.slice(0, 80)).to.not.contain('254');
      }
    });

    it(`of <${tag}> shows the URL of each link, except for phone and text numbers`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      const [out, calls] = [/^https?:$/, /^(tel|sms):$/].map((protocol) =>
        links(element).filter(
          (link) => protocol.test(link.protocol) && !link.getAttribute('href')?.startsWith('#'),
        ),
      ) as [HTMLAnchorElement[], HTMLAnchorElement[]];
      for (const link of out) expect(printed(link)).to.not.contain('(');
      await emulateMedia({ media: 'print' });
      expect(out).to.not.be.empty;
      for (const link of out) {
        expect(printed(link), link.href).to.match(/^" \(" attr\(href\) "\)"$|^" \(https?:.*\)"$/);
        const before = link.getBoundingClientRect();
        expect(before.width, link.href).to.be.above(0);
      }
      for (const link of calls) expect(printed(link), link.href).to.equal('none');
    });

    it(`of <${tag}> has no arrows`, async () => {
      const element = await show(`<${tag}></${tag}>`);
      const arrows = links(element).flatMap((link) => [...link.querySelectorAll('svg')]);
      for (const arrow of arrows) expect(isSeen(arrow)).to.equal(true);
      await emulateMedia({ media: 'print' });
      for (const arrow of arrows) expect(isSeen(arrow)).to.equal(false);
    });
  }

  it('removes arrows that are there on screen', async () => {
    const element = await show('<mtc-service-card></mtc-service-card>');
    expect(part(element, 'action').querySelector('svg')).to.not.equal(null);
  });

  it('outlines tiles, because printers omit backgrounds', async () => {
    const element = await show('<mtc-article></mtc-article>');
    await emulateMedia({ media: 'print' });
    for (const name of ['hero', 'crisis']) {
      const { borderTopColor, borderTopStyle } = getComputedStyle(part(element, name));
      expect([borderTopStyle, borderTopColor]).to.not.include('rgba(0, 0, 0, 0)').and.not.include('none');
    }
  });

  it('prints the button as text, because its background is omitted', async () => {
    const element = await show('<mtc-nav-footer></mtc-nav-footer>');
    await emulateMedia({ media: 'print' });
    const { color, backgroundColor } = getComputedStyle(part(element, 'action'));
    expect(color).to.equal(ink(element));
    expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('breaks no card, figure or step across pages', async () => {
    const card = await show('<mtc-service-card></mtc-service-card>');
    const panel = await show('<mtc-tms-panel></mtc-tms-panel>');
    await emulateMedia({ media: 'print' });
    const whole = [
      part(card, 'card'),
      ...part(panel, 'safety').querySelectorAll('figure'),
      ...part(panel, 'steps').querySelectorAll('li'),
    ];
    for (const each of whole) expect(getComputedStyle(each).breakInside).to.equal('avoid');
  });

  it('lays the panel out in blocks, because grid rows overlap between pages', async () => {
    const panel = await show('<mtc-tms-panel></mtc-tms-panel>');
    const content = part(panel, 'safety').querySelector('.content') as Element;
    const stacks = [part(panel, 'panel'), part(panel, 'safety'), content];
    expect(stacks.map((stack) => getComputedStyle(stack).display)).to.include('grid');
    await emulateMedia({ media: 'print' });
    expect(stacks.map((stack) => getComputedStyle(stack).display)).to.deep.equal(['block', 'block', 'block']);
  });
});
