/** `<locale>/articles/<id>.md` */
import { countWords, minutesFor } from '../checks/prose.ts';
import { textRunsOf } from '../checks/text-runs.ts';
import { items } from '../html/markup.ts';
import { Terms } from '../html/terms.ts';
import { pictureIn } from '../media/media.ts';
import { articleBody } from './body.ts';
import { sourceLocale } from '../../src/i18n/locale.ts';
import { defineKind } from './define-kind.ts';
import { explained } from './explained.ts';
import { CHECKED } from './skeleton.ts';
import { article as schema } from '../schema/article.ts';

export const article = defineKind({
  name: 'articles',
  isFolder: true,
  exportName: 'article',
  type: 'Article',
  schemaName: 'article',
  schema,
  titleKey: 'title',
  hasSources: true,
  needsSources: ({ status, translation }) => status === 'pending' && !translation,
  dataKeys: ['page', 'hero', 'sources'],
  ownKeys: ['alt'],
  inheritedKeys: ['page', 'hero', 'sources'],
  urgent: { inBody: true, titleKey: 'title', elsewhere: 'it in the text below the front matter' },
  skeleton: (title, id) => `---
title: "${title}"
page: "${id}"
${CHECKED}
---

Write the text here. An empty line starts a new paragraph, and ## starts a heading. A number needs a source: put its key
from sources.yaml after the number, in square brackets, with an @ in front.
`,
  read({ shared, parts: { glossary }, body, report }) {
    const terms = new Terms(glossary?.status === 'withdrawn' ? [] : (glossary?.terms ?? []));
    return { prose: articleBody(body, shared.references.pages, terms, report), terms };
  },
  value({ hero, alt: ownAlt, ...rest }, { prose, terms }, input) {
    const { file, shared, front, report } = input;
    const explanations = explained(input, terms.found);
    const { title, page, status, author, written, reviewed, nextReview, summary } = rest;
    const { interest, funder, updates } = rest;
    const picture = hero === undefined ? undefined : pictureIn(hero, shared.media, false);
    const alts = hero === undefined ? undefined : shared.media.alt.get(hero);
    const alt = ownAlt ?? alts?.[file.locale] ?? alts?.[sourceLocale];
    if (picture && !ownAlt && !alts?.[file.locale] && rest.translation)
      report(
        `alt: missing, expected a description of the picture ${hero} in this language, so it has the English one`,
        front.locateKey(['hero']),
        'warning',
      );
    return {
      value: {
        ...{ title, page, status, author, written, reviewed, nextReview, hero: picture, alt },
        summary: summary && items(summary),
        body: prose,
        minutes: minutesFor(countWords(textRunsOf(input.body), file.locale)),
        terms: explanations.terms,
        ...{ interest, funder, updates },
      },
      terms: explanations.ids,
    };
  },
});
