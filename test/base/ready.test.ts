import { expect } from 'chai';
import type { MtcElement } from '../../src/base/element.ts';
import '../../src/entries/mtc.ts';
import { put, set, settled, show } from '../helpers/fixture.ts';
import { box, expectNode, isSeen } from '../helpers/find.ts';
import { events, lines } from '../helpers/record.ts';

const TAGS = ['mtc-article', 'mtc-service-card', 'mtc-tms-panel', 'mtc-nav-footer', 'mtc-skip-link'];

describe('mtc-ready', () => {
  for (const tag of TAGS) {
    it(`is fired once by <${tag}>, whatever changes later`, async () => {
      const ready = events('mtc-ready');
      const element = await show(`<${tag}></${tag}>`);
      await set(element, { theme: 'dark', lang: 'es' });
      const parent = element.parentElement;
      element.remove();
      parent?.append(element);
      await settled();
      expect(ready).to.have.lengthOf(1);
      expectNode(ready[0]?.target, element);
    });
  }

  it('is fired when the content is visible', async () => {
    const container = put('');
    const seen: boolean[] = [];
    container.addEventListener('mtc-ready', ({ target }) => {
      seen.push(isSeen(box(target as Element)));
    });
    container.innerHTML = '<mtc-article></mtc-article>';
    await settled(container);
    expect(seen).to.deep.equal([true]);
  });

  it('bubbles out of shadow roots, and cannot be cancelled', async () => {
    const ready = events('mtc-ready');
    const host = put('<div></div>').firstElementChild as HTMLElement;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<section><mtc-skip-link></mtc-skip-link></section>';
    await settled(root);
    expect(ready).to.have.lengthOf(1);
    expectNode(ready[0]?.target, host);
    expect(ready[0]).to.include({ bubbles: true, composed: true, cancelable: false });
  });

  for (const tag of TAGS)
    it(`resolves the promise \`ready\` of <${tag}>, which answers whenever it is asked`, async () => {
      const fired = events('mtc-ready');
      const element = put(`<${tag}></${tag}>`).firstElementChild as MtcElement;
      const { ready } = element;
      let isResolved = false;
      const resolved = ready.then(() => (isResolved = true));
      expect([isResolved, fired.length]).to.deep.equal([false, 0]);
      await resolved;
      expect(fired).to.have.lengthOf(1);
      await set(element, { theme: 'dark' });
      expect(element.ready).to.equal(ready);
      await element.ready;
    });

  it('leaves `ready` pending while there is nothing to show, and never rejects it', async () => {
    lines();
    const element = await show('<mtc-service-card service="surgery"></mtc-service-card>');
    const answer = (): Promise<string> =>
      Promise.race([
        element.ready.then(() => 'ready'),
        new Promise<string>((resolve) => setTimeout(resolve, 0, 'pending')),
      ]);
    expect(await answer()).to.equal('pending');
    await set(element, { service: 'tms' });
    await element.ready;
    await set(element, { service: 'surgery' });
    expect(await answer()).to.equal('ready');
  });

  it('waits until there is something to show', async () => {
    lines();
    const ready = events('mtc-ready');
    const element = await show('<mtc-service-card service="surgery"></mtc-service-card>');
    expect(ready).to.have.lengthOf(0);
    await set(element, { service: 'tms' });
    expect(ready).to.have.lengthOf(1);
  });
});
