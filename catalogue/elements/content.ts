/**
 * Texts for states that the clinic's own texts are not in. Each state has a private language tag, so that several can be on
 * one page and the clinic's texts stay unchanged.
 */
import { html } from 'lit';
import { addContent, piecesOf } from '../../src/content/store.ts';
import type { Content } from '../../src/content/store.ts';
import type { ContentState } from '../../src/records/example.ts';
import { byLanguage, setContentSource } from '../../src/content/content-source.ts';
import { clinic } from '../../src/generated/clinic.ts';
import { sourceLocale } from '../../src/i18n/locale.ts';
import type { Article, Navigation, Panel, Provenance, Service, Withdrawn } from '../../src/lib/piece.ts';

/** The private language tag of a state. */
export const languageOf = (state: ContentState): string =>
  // A part of a language tag has eight letters at most.
  `en-x-${state.replace(/\w+/g, (word) => word.slice(0, 8))}`;

const reviewed: Partial<Provenance> = {
  status: 'published',
  reviewer: 'Name of the reviewer, credential',
  specialist: 'Name of the specialist, credential',
  funder: 'Name of who paid for the text',
  updates: 'When and how the text is brought up to date',
  reviewed: '2026-03-02',
  nextReview: '2999-12-31',
};

const [page = '', otherPage = page] = Object.keys(clinic.pages);

const withdrawn = (title: string): Withdrawn => ({
  status: 'withdrawn',
  title,
  reason: 'This is where the clinic explains why, in a sentence or two.',
  page,
});

const longTitle = 'Pseudopseudohypoparathyroidism and psychoneuroendocrinoimmunological considerations';
const longWord = 'Electroencephalographically-controlled-hexosaminidase-incompatibilities';

/** What a state changes in the pieces of each kind. */
interface State {
  articles?: Partial<Article> | Withdrawn;
  services?: Partial<Service> | Withdrawn;
  panels?: Partial<Panel> | Withdrawn;
  navigation?: Partial<Navigation>;
}

const everywhere = (provenance: Partial<Provenance>): State => ({
  articles: provenance,
  services: provenance,
  panels: provenance,
});

const states: Partial<Record<ContentState, State>> = {
  pending: everywhere({ status: 'pending' }),
  reviewed: everywhere(reviewed),
  overdue: everywhere({ ...reviewed, reviewed: '2020-01-31', nextReview: '2022-01-31' }),
  withdrawn: {
    articles: withdrawn('An article'),
    services: withdrawn('A service'),
    panels: withdrawn('A treatment'),
  },
  'long-words': {
    articles: { title: longTitle, body: () => html`<p>${longWord} https://example.org/${longWord}.html</p>` },
    services: { heading: longTitle, summary: longWord, action: longTitle },
    panels: { title: longTitle, action: { page, text: longWord } },
    navigation: {
      label: longTitle,
      links: [
        { page, text: longWord },
        { page: otherPage, text: longTitle },
      ],
      action: { page, text: longWord },
    },
  },
  // The key is set to undefined, because a missing key would not remove the picture.
  'no-picture': { articles: { hero: undefined } as unknown as Partial<Article> },
};

/** The clinic's pieces of each kind, as a state changes them. */
const contentOf = (state: State): Content =>
  Object.fromEntries(
    Object.entries(state).map(([kind, change]) => {
      const pieces = Object.entries(piecesOf(kind as keyof State, sourceLocale));
      return [
        kind,
        Object.fromEntries(pieces.map(([id, piece]) => [id, { ...(piece as object), ...change }])),
      ];
    }),
  );

/** Adds the texts of all states to those of the clinic. */
export function addStates(): void {
  for (const [state, changes] of Object.entries(states))
    addContent(languageOf(state as ContentState), contentOf(changes));
  setContentSource((element) => {
    if (element.language === languageOf('loading')) return { state: 'loading' };
    if (element.language === languageOf('failed'))
      return { state: 'failed', reason: 'The file could not be loaded.' };
    return byLanguage(element);
  });
}
