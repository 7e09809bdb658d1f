/**
 * Texts for states that the clinic's own texts are not in. Each state has a private language tag, so that several can be on
 * one page and the clinic's texts stay unchanged.
 */
import { html } from 'lit';
import { addContent } from '../../src/content/store.ts';
import type { ContentState } from '../../src/records/example.ts';
import { byLanguage, setContentSource } from '../../src/content/content-source.ts';
import { articles } from '../../src/generated/en/articles.ts';
import { navigation } from '../../src/generated/en/navigation.ts';
import { panels } from '../../src/generated/en/panels.ts';
import { services } from '../../src/generated/en/services.ts';
import type { Article, Navigation, Panel, Provenance, Service, Withdrawn } from '../../src/lib/piece.ts';

/** The private language tag of a state. */
export const languageOf = (state: ContentState): string =>
  // A part of a language tag has eight letters at most.
  `en-x-${state.replace(/\w+/g, (word) => word.slice(0, 8))}`;

const reviewed: Partial<Provenance> = {
  status: 'published',
  reviewer: 'Name of the reviewer, credential',
  reviewed: '2026-03-02',
  nextReview: '2999-12-31',
};

const withdrawn = (title: string, page: string): Withdrawn => ({
  status: 'withdrawn',
  title,
  reason: 'This is where the clinic explains why, in a sentence or two.',
  page,
});

const longTitle = 'Pseudopseudohypoparathyroidism and psychoneuroendocrinoimmunological considerations';
const longWord = 'Electroencephalographically-controlled-hexosaminidase-incompatibilities';

interface State {
  article?: Partial<Article> | Withdrawn;
  service?: Partial<Service> | Withdrawn;
  panel?: Partial<Panel> | Withdrawn;
  navigation?: Partial<Navigation>;
}

const everywhere = (provenance: Partial<Provenance>): State => ({
  article: provenance,
  service: provenance,
  panel: provenance,
});

const states: Partial<Record<ContentState, State>> = {
  pending: everywhere({ status: 'pending' }),
  reviewed: everywhere(reviewed),
  overdue: everywhere({ ...reviewed, reviewed: '2020-01-31', nextReview: '2022-01-31' }),
  withdrawn: {
    article: withdrawn('Medication Management', 'medication-management'),
    service: withdrawn('TMS', 'neuromodulation'),
    panel: withdrawn('What is TMS?', 'neuromodulation'),
  },
  'long-words': {
    article: { title: longTitle, body: () => html`<p>${longWord} https://example.org/${longWord}.html</p>` },
    service: { heading: longTitle, summary: longWord, action: longTitle },
    panel: { title: longTitle, action: { page: 'tms', text: longWord } },
    navigation: {
      label: longTitle,
      links: [
        { page: 'psychotherapy', text: longWord },
        { page: 'neuromodulation', text: longTitle },
      ],
      action: { page: 'tms', text: longWord },
    },
  },
  // The key is set to undefined, because a missing key would not remove the picture.
  'no-picture': { article: { hero: undefined } as unknown as Partial<Article> },
};

const topic = 'medication-management';

/** Adds the texts of all states to those of the clinic. */
export function addStates(): void {
  for (const [state, { article, service, panel, navigation: pages }] of Object.entries(states)) {
    addContent(languageOf(state as ContentState), {
      ...(article && { articles: { [topic]: { ...articles[topic], ...article } } }),
      ...(service && {
        services: Object.fromEntries(
          Object.entries(services).map(([id, one]) => [id, { ...one, ...service }]),
        ),
      }),
      ...(panel && { panels: { tms: { ...panels.tms, ...panel } } }),
      ...(pages && { navigation: { navigation: { ...navigation, ...pages } } }),
    });
  }
  setContentSource((element) => {
    if (element.language === languageOf('loading')) return { state: 'loading' };
    if (element.language === languageOf('failed'))
      return { state: 'failed', reason: 'The file could not be loaded.' };
    return byLanguage(element);
  });
}
