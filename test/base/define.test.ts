import { expect } from 'chai';
import { define } from '../../src/base/define.ts';
import { version } from '../../src/lib/version.ts';
import { MtcSkipLink } from '../../src/widgets/skip-link/element.ts';
import { show } from '../helpers/fixture.ts';
import { part } from '../helpers/find.ts';
import { lines } from '../helpers/record.ts';

/** A copy of some version. Each test uses its own versions, because a version is reported once per page. */
const copy = (of: string): typeof MtcSkipLink =>
  class extends MtcSkipLink {
    static override readonly version = of;
  };

describe('define', () => {
  it('defines an element that is not defined yet', async () => {
    define('mtc-skip-link', MtcSkipLink);
    expect(customElements.get('mtc-skip-link')).to.equal(MtcSkipLink);
    expect(part(await show('<mtc-skip-link></mtc-skip-link>'), 'link')).to.be.instanceOf(HTMLAnchorElement);
  });

  it('keeps the first copy, and reports both versions once', () => {
    const first = copy('1.2.3');
    define('mtc-first', first);
    const warnings = lines('warn');
    const errors = lines('error');
    define('mtc-first', copy('4.5.6'));
    define('mtc-first', copy('4.5.6'));
    expect(customElements.get('mtc-first')).to.equal(first);
    expect(warnings).to.have.lengthOf(1);
    for (const part of ['<mtc-first>', '1.2.3', '4.5.6']) expect(warnings[0]).to.contain(part);
    expect(errors).to.deep.equal([]);
  });

  it('does not report a second copy of the same version', () => {
    define('mtc-same', copy('5.0.0'));
    const [warnings, errors] = [lines('warn'), lines('error')];
    define('mtc-same', copy('5.0.0'));
    expect([...warnings, ...errors]).to.deep.equal([]);
  });

  it('reports a third version again', () => {
    define('mtc-third', copy('2.0.0'));
    const warnings = lines('warn');
    define('mtc-third', copy('2.0.1'));
    define('mtc-third', copy('2.0.2'));
    expect(warnings).to.have.lengthOf(2);
  });

  it('reports a copy once for all its elements', () => {
    for (const tag of ['mtc-one', 'mtc-other']) define(tag, copy('3.0.0'));
    const warnings = lines('warn');
    for (const tag of ['mtc-one', 'mtc-other']) define(tag, copy('3.0.1'));
    expect(warnings).to.have.lengthOf(1);
  });

  it('leaves a foreign element of the same name alone', () => {
    const stranger = class extends HTMLElement {};
    customElements.define('mtc-stranger', stranger);
    const warnings = lines('warn');
    define('mtc-stranger', copy('4.0.1'));
    expect(customElements.get('mtc-stranger')).to.equal(stranger);
    expect(warnings).to.have.lengthOf(1);
  });

  it('puts the version on the class', () => {
    expect(MtcSkipLink.version).to.equal(version);
  });
});
