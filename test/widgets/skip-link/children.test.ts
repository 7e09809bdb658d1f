import { expect } from 'chai';
import '../../../src/embed/mtc.ts';
import { suppliedBy, byLanguage } from '../../../src/element/locale.ts';
import { show } from '../../helpers/fixture.ts';

describe('the children of a skip link', () => {
  after(() => suppliedBy(byLanguage));

  it('take room of their own while the link is on its way, and so does what stands after it', async () => {
    suppliedBy(({ language }) => (language === 'en-x-loading' ? {} : { locale: 'en' }));
    const { parentElement: page } = await show(
      `<div style="display: flex; gap: 50px"><mtc-skip-link lang="en-x-loading"><a href="#main">Skip</a></mtc-skip-link>
       <mtc-skip-link><b slot="after">After</b></mtc-skip-link><i>Page</i></div>`,
    );
    const [link, after, rest] = ['a', 'b', 'i'].map((name) =>
      page?.querySelector(name)?.getBoundingClientRect(),
    );
    expect(link?.right).to.be.at.most(after?.left ?? 0);
    expect(after?.right).to.be.at.most(rest?.left ?? 0);
  });

  it('take none once it shows: a header lays out nothing for it', async () => {
    suppliedBy(byLanguage);
    const { parentElement: page } = await show(
      '<div style="display: flex; gap: 50px"><mtc-skip-link><a href="#main">Skip</a></mtc-skip-link><i>Page</i></div>',
    );
    const { left } = page?.getBoundingClientRect() ?? {};
    expect(page?.querySelector('i')?.getBoundingClientRect().left).to.equal(left);
  });
});
