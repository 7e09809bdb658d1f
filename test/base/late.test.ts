/** No import defines an element, because here the page renders before the script loads. */
import { expect } from 'chai';
import type { MtcServiceCard } from '../../src/widgets/service-card/element.ts';
import { services } from '../../src/generated/en/services.ts';
import { put, settled } from '../helpers/fixture.ts';
import { isSeen, outline, said } from '../helpers/find.ts';

const name = (service: keyof typeof services): string => said(services[service].heading);

describe('an element that is defined late', () => {
  it('uses the children, attributes and properties that were set before', async () => {
    const container = put(
      '<mtc-service-card><p>Call 988.</p></mtc-service-card><mtc-service-card service="neuromodulation"></mtc-service-card>',
    );
    const [early, other] = [...container.children] as [MtcServiceCard, MtcServiceCard];
    expect(customElements.get('mtc-service-card')).to.equal(undefined);
    expect(isSeen(early.children[0] as Element)).to.equal(true);
    Object.assign(early, { service: 'psychotherapy', headingLevel: 5 });

    // After two frames, the bare tag has rendered.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await import('../../src/entries/service-card.ts');
    await settled(container);
    expect(outline(early)).to.deep.equal([`h5 ${name('psychotherapy')}`]);
    expect(outline(other)).to.deep.equal([`h3 ${name('neuromodulation')}`]);
    expect(isSeen(early.children[0] as Element)).to.equal(false);

    early.service = 'tms';
    early.headingLevel = 2;
    await settled(container);
    expect(outline(early)).to.deep.equal([`h2 ${name('tms')}`]);
    expect(early.getAttribute('heading-level')).to.equal('2');
    early.setAttribute('heading-level', '4');
    await settled(container);
    expect(outline(early)).to.deep.equal([`h4 ${name('tms')}`]);
  });
});
