import { expect } from 'chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/entries/mtc.ts';
import { clinic } from '../../src/generated/clinic.ts';
import { services } from '../../src/generated/en/services.ts';
import { afterTest, show } from '../helpers/fixture.ts';
import { links, part, parts } from '../helpers/find.ts';
import { events, followed } from '../helpers/record.ts';

const page = services['tms']?.page ?? '';
const address = clinic.site + (clinic.pages[page] ?? '');

const card = async (): Promise<HTMLElement> =>
  part(await show('<mtc-service-card></mtc-service-card>'), 'action');

const click = (link: Element, modifier: MouseEventInit = {}): boolean =>
  link.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...modifier }),
  );

describe('mtc-navigate', () => {
  it('is fired once before a click follows a link, and contains the URL', async () => {
    const [seen, went] = [events('mtc-navigate'), followed()];
    (await card()).click();
    expect(seen).to.have.lengthOf(1);
    expect(seen[0]).to.include({ href: address, page, bubbles: true, composed: true, cancelable: true });
    expect(seen[0]?.detail).to.deep.equal({ href: address, page });
    expect((seen[0]?.target as Element).localName).to.equal('mtc-service-card');
    expect(went).to.deep.equal([address]);
  });

  it('is fired by the Enter key', async () => {
    const [seen, went] = [events('mtc-navigate'), followed()];
    (await card()).focus();
    await sendKeys({ press: 'Enter' });
    expect(seen).to.have.lengthOf(1);
    expect(went).to.deep.equal([address]);
  });

  it('is fired by a click on something inside the link', async () => {
    const [seen, went] = [events('mtc-navigate'), followed()];
    const element = await show('<mtc-service-card><b slot="action">Go</b></mtc-service-card>');
    click(element.querySelector('b') as Element);
    click(part(element, 'action').querySelector('svg') as Element);
    expect(seen).to.have.lengthOf(2);
    expect(went).to.deep.equal([address, address]);
  });

  it('stops the navigation if the host page cancels it', async () => {
    const went = followed();
    const stop = (event: Event): void => event.preventDefault();
    document.addEventListener('mtc-navigate', stop);
    afterTest(() => document.removeEventListener('mtc-navigate', stop));
    (await card()).click();
    expect(went).to.deep.equal([]);
  });

  it('has an absolute URL if the site is relative', async () => {
    const seen = events('mtc-navigate');
    followed();
    part(await show('<mtc-service-card site="/clinic"></mtc-service-card>'), 'action').click();
    expect(seen[0]?.href).to.equal(`${location.origin}/clinic/${clinic.pages[page] ?? ''}`);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    it(`is not fired with ${key}, which the browser handles`, async () => {
      const [seen, went] = [events('mtc-navigate'), followed()];
      click(await card(), { [key]: true });
      expect(seen).to.deep.equal([]);
      expect(went).to.deep.equal([address]);
    });
  }

  it('is not fired by the middle button', async () => {
    const [seen, went] = [events('mtc-navigate'), followed()];
    const { left, top } = (await card()).getBoundingClientRect();
    await sendMouse({ type: 'click', button: 'middle', position: [Math.ceil(left) + 4, Math.ceil(top) + 9] });
    expect(seen).to.deep.equal([]);
    expect(went).to.deep.equal([address]);
  });

  it('is not fired for a click that has been handled', async () => {
    const [seen, went] = [events('mtc-navigate'), followed()];
    const handle = (event: Event): void => event.preventDefault();
    document.addEventListener('click', handle, true);
    afterTest(() => document.removeEventListener('click', handle, true));
    (await card()).click();
    expect([seen, went]).to.deep.equal([[], []]);
  });

  for (const tag of ['mtc-article', 'mtc-tms-panel', 'mtc-nav-footer']) {
    it(`is never fired by crisis links in <${tag}>`, async () => {
      const [seen, went] = [events('mtc-navigate'), followed()];
      const element = await show(`<${tag}></${tag}>`);
      const [box] = element.shadowRoot?.querySelectorAll('.help') ?? [];
      const crisis = [...(box?.querySelectorAll('a') ?? [])];
      expect(crisis.map(({ protocol }) => protocol)).to.include.members(['tel:', 'sms:', 'https:']);
      for (const link of crisis) click(link);
      expect(seen).to.deep.equal([]);
      expect(went).to.deep.equal(crisis.map(({ href }) => href));
    });
  }

  it('is fired for every link to a page, with the id of the page', async () => {
    const seen = events('mtc-navigate');
    followed();
    const element = await show('<mtc-nav-footer></mtc-nav-footer>');
    const pages = [...parts(element, 'link'), part(element, 'action')] as HTMLAnchorElement[];
    for (const link of pages) link.click();
    expect(seen.map(({ href }) => href)).to.deep.equal(pages.map(({ href }) => href));
    expect(seen.map((event) => clinic.site + (clinic.pages[event.page] ?? ''))).to.deep.equal(
      pages.map(({ href }) => href),
    );
  });

  it('is not fired for links to sources', async () => {
    const seen = events('mtc-navigate');
    followed();
    const element = await show('<mtc-tms-panel></mtc-tms-panel>');
    const sources = links(element).filter((link) => link.closest('details'));
    expect(sources).to.not.be.empty;
    for (const link of sources) click(link);
    expect(seen).to.deep.equal([]);
  });
});
