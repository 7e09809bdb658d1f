import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { clinic } from '../../src/generated/clinic.ts';
import { navigation } from '../../src/generated/en/navigation.ts';
import { afterTest, set, show } from '../helpers/fixture.ts';
import { links, parts } from '../helpers/find.ts';
import { lines } from '../helpers/record.ts';

/** Pages in the order of the footer's links. */
const paths = [...navigation.links, navigation.action].map(({ page }) => clinic.pages[page] ?? '');

/** The addresses of the footer's links to pages. */
const addresses = (element: Element): string[] =>
  [...parts(element, 'link'), ...parts(element, 'action')].map((link) => (link as HTMLAnchorElement).href);

const under = (base: string): string[] => paths.map((path) => base + path);

const footer = (site: string): Promise<Element> => show(`<mtc-nav-footer site="${site}"></mtc-nav-footer>`);

describe('site', () => {
  it("is the content's own when none is given", async () => {
    expect(addresses(await show('<mtc-nav-footer></mtc-nav-footer>'))).to.deep.equal(under(clinic.site));
  });

  const GIVEN: [site: string, base: string][] = [
    ['https://partner.example/clinic/', 'https://partner.example/clinic/'],
    ['https://partner.example/clinic', 'https://partner.example/clinic/'],
    ['http://partner.example', 'http://partner.example/'],
    ['  https://partner.example/  ', 'https://partner.example/'],
    ['https://partner.example/clinic/?from=gp#top', 'https://partner.example/clinic/'],
    ['https://partner.example/clinic?from=a/b', 'https://partner.example/clinic/'],
    ['//partner.example/', `${location.protocol}//partner.example/`],
    ['/clinic/', `${location.origin}/clinic/`],
    ['/clinic', `${location.origin}/clinic/`],
    ['clinic', new URL('clinic/', document.baseURI).href],
  ];
  for (const [site, base] of GIVEN) {
    it(`"${site}" makes links to ${base}…`, async () => {
      const console = lines();
      expect(addresses(await footer(site))).to.deep.equal(under(base));
      expect(console).to.deep.equal([]);
    });
  }

  it('is resolved against <base> when it is relative', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    afterTest(() => base.remove());
    base.href = '/portal/';
    expect(addresses(await footer('clinic'))).to.deep.equal(under(`${location.origin}/portal/clinic/`));
  });

  const HOSTILE = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//',
    'java&#9;script:alert(1)',
    'java&#10;script:alert(1)',
    '&#1;javascript:alert(1)',
    ' &#31; javascript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://partner.example/1',
    'tel:123',
    'mailto:a@partner.example',
    'undefined',
    '[object Object]',
  ];
  for (const site of HOSTILE) {
    it(`"${site}" is refused with one error, and the content's own is used`, async () => {
      const console = lines();
      const element = await footer(site);
      expect(addresses(element)).to.deep.equal(under(clinic.site));
      expect(console).to.have.lengthOf(1);
    });
  }

  it('never puts a hostile value into any link of any widget', async () => {
    lines();
    for (const tag of ['mtc-article', 'mtc-service-card', 'mtc-tms-panel', 'mtc-nav-footer']) {
      const element = await show(`<${tag} site="jAvAsCrIpT:alert(1)//"></${tag}>`);
      expect(links(element)).to.not.be.empty;
      for (const { protocol } of links(element)) {
        expect(protocol).to.be.oneOf(['https:', 'http:', 'tel:', 'sms:', 'mailto:']);
      }
    }
  });

  it('puts exactly the checked text into a link', async () => {
    const element = await footer('https://part&#9;ner.example/cli&#10;nic');
    for (const link of parts(element, 'link'))
      expect(link.getAttribute('href')).to.match(/^https:\/\/partner\.example\/clinic\/[\w-]+\/$/);
  });

  it('reads an object once for each link', async () => {
    const console = lines();
    const element = await footer('');
    let reads = 0;
    const site = { toString: () => (reads++ % 2 ? 'javascript:alert(1)' : 'https://partner.example/') };
    await set(element, { site: site as unknown as string });
    const protocols = links(element).map(({ protocol }) => protocol);
    expect(protocols).to.include('https:').and.not.include('javascript:');
    for (const line of console) expect(line).to.include('javascript:alert(1)');
  });

  it('changes, and back', async () => {
    const element = await footer('https://partner.example/');
    await set(element, { site: null });
    expect(addresses(element)).to.deep.equal(under(clinic.site));
  });
});
