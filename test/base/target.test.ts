import { expect } from 'chai';
import '../../src/entries/mtc.ts';
import { set, show } from '../helpers/fixture.ts';
import { links } from '../helpers/find.ts';

const TAGS = ['mtc-article', 'mtc-service-card', 'mtc-tms-panel', 'mtc-nav-footer'];

/** Excludes citation numbers, whose links stay in the element. */
const leadsOut = (link: HTMLAnchorElement): boolean =>
  /^https?:$/.test(link.protocol) && !link.getAttribute('href')?.startsWith('#');
const isPage = (link: HTMLAnchorElement): boolean => leadsOut(link) && !link.closest('.help, details');

describe('target', () => {
  for (const tag of TAGS) {
    for (const target of ['', '_blank', '_top', 'clinic']) {
      it(`"${target}" applies to the links of <${tag}> to the clinic's pages`, async () => {
        const element = await show(`<${tag} target="${target}"></${tag}>`);
        const pages = links(element).filter(isPage);
        expect(pages).to.not.be.empty;
        for (const link of pages) expect(link.target).to.equal(target);
      });

      it(`"${target}": no link of <${tag}> passes on the window or the referrer`, async () => {
        const element = await show(`<${tag} target="${target}"></${tag}>`);
        for (const link of links(element).filter((each) => leadsOut(each) || each.target)) {
          expect([...link.relList], link.href).to.include('noopener');
          expect(link.referrerPolicy, link.href).to.equal('no-referrer');
        }
      });
    }
  }

  it('changes, and back', async () => {
    const element = await show('<mtc-service-card></mtc-service-card>');
    await set(element, { target: '_blank' });
    expect(links(element)[0]?.target).to.equal('_blank');
    await set(element, { target: null });
    expect(links(element)[0]?.hasAttribute('target')).to.equal(false);
  });
});
