import { expect } from 'chai';
import { addContent } from '../../src/content/store.ts';
import '../../src/entries/mtc.ts';
import { clinic } from '../../src/generated/clinic.ts';
import { panels } from '../../src/generated/en/panels.ts';
import type { Withdrawn } from '../../src/lib/piece.ts';
import { review } from '../../src/i18n/strings.ts';
import { afterTest, show } from '../helpers/fixture.ts';
import { isSeen, link, outline, parts, wordsOf } from '../helpers/find.ts';
import { events, lines } from '../helpers/record.ts';

const withdrawn: Withdrawn = {
  status: 'withdrawn',
  title: 'Leeches',
  reason: 'They do not help.',
  page: 'psychotherapy',
};

for (const tag of ['mtc-article', 'mtc-service-card', 'mtc-tms-panel']) {
  describe(`a withdrawn text, in <${tag}>`, () => {
    before(() => {
      addContent('en', { articles: { leeches: withdrawn } });
      addContent('en', { services: { leeches: withdrawn } });
    });

    it('shows the reason, and the link to what replaces it', async () => {
      addContent('en', { panels: { tms: withdrawn } });
      afterTest(() => addContent('en', { panels }));
      const [errors, ready] = [lines(), events('mtc-ready')];
      const element = await show(
        `<${tag} topic="leeches" service="leeches" heading-level="4" structured-data><p>Fallback</p></${tag}>`,
      );
      expect(outline(element)).to.deep.equal(['h4 Leeches']);
      expect(wordsOf(element)).to.contain(`${review.withdrawn()} They do not help.`);
      const successor = link(element, review.successor());
      expect(successor.href).to.equal(clinic.site + (clinic.pages['psychotherapy'] ?? ''));
      expect(isSeen(successor)).to.equal(true);
      expect(isSeen(element.firstElementChild as Element)).to.equal(false);
      expect(parts(element, 'crisis').map(isSeen)).to.deep.equal(tag === 'mtc-service-card' ? [] : [true]);
      expect(document.querySelector('script[type="application/ld+json"]')).to.equal(null);
      expect([errors.length, ready.length]).to.deep.equal([0, 1]);
    });
  });
}
