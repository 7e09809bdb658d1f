import { expect, userEvent, waitFor } from 'storybook/test';
import { defaults } from '../../../src/generated/defaults.ts';
import { articles } from '../../../src/generated/en/articles.ts';
import { locales } from '../../../src/generated/locales.ts';
import { direction } from '../../../src/i18n/locale.ts';
import type { Article } from '../../../src/lib/piece.ts';
import { inside, navigations, rootIn } from './inside.ts';
import type { State } from './state.ts';

/** Not every clinic has a glossary, or more than one language. */
const { terms } = (articles as Readonly<Record<string, Partial<Article>>>)[defaults.articles] ?? {};
const languages = Object.keys(locales).slice(0, 2);

const ofTerms: readonly State[] = [
  {
    name: 'A glossary term opens its explanation',
    attributes: {},
    play: async ({ canvasElement, step }) => {
      const root = await rootIn(canvasElement);
      const term = root.querySelector<HTMLButtonElement>('button.term');
      if (!term) throw new Error('There is no glossary term.');
      const open = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(':popover-open')];
      await step('A click opens the explanation, which begins with the term', async () => {
        await userEvent.click(term);
        await waitFor(() => expect(open()).toHaveLength(1));
        const [word] = (open()[0]?.textContent ?? '').trim().toLowerCase().split(/\s/);
        await expect(term.textContent.toLowerCase()).toContain(word);
      });
      await step('A second click closes it', async () => {
        await userEvent.click(term);
        await waitFor(() => expect(open()).toHaveLength(0));
      });
      await step('It opens again, so that you can see it', async () => {
        await userEvent.click(term);
        await waitFor(() => expect(open()).toHaveLength(1));
      });
    },
  },
];

const always: readonly State[] = [
  {
    name: 'The sources open',
    attributes: {},
    play: async ({ canvasElement }) => {
      const root = await rootIn(canvasElement);
      const sources = root.querySelector<HTMLDetailsElement>('[part~=sources] details');
      const summary = sources?.querySelector('summary');
      if (!sources || !summary) throw new Error('There is no disclosure.');
      await expect(sources.open).toBe(false);
      await userEvent.click(summary);
      await expect(sources.open).toBe(true);
    },
  },
  {
    name: 'Following a link fires mtc-navigate',
    attributes: {},
    play: async ({ canvasElement }) => {
      const root = await rootIn(canvasElement);
      const link = root.querySelector<HTMLAnchorElement>('[part~=meta] a');
      if (!link) throw new Error('There is no link.');
      const heard = await navigations(canvasElement, () => userEvent.click(link));
      await expect(heard.map(({ href }) => href)).toEqual([link.href]);
    },
  },
];

const ofLanguages: readonly State[] = [
  {
    name: 'The page changes its language',
    attributes: {},
    play: async ({ canvasElement, step }) => {
      const root = await rootIn(canvasElement);
      const page = root.host.closest('[lang]') ?? root.host.parentElement;
      if (!page) throw new Error('There is no page.');
      const before = page.getAttribute('lang');
      const english = inside(root).getByRole('heading', { level: 2 }).textContent;
      for (const lang of languages) {
        await step(`The page changes to “${lang}”, and so does the article`, async () => {
          page.setAttribute('lang', lang);
          await waitFor(() => expect(root.querySelector('.box')).toHaveAttribute('lang', lang));
          await expect(root.querySelector('.box')).toHaveAttribute('dir', direction(lang));
          await expect(inside(root).getByRole('heading', { level: 2 }).textContent).not.toBe(english);
        });
      }
      await step('The page and the article change back', async () => {
        page.setAttribute('lang', before ?? 'en');
        await waitFor(() =>
          expect(inside(root).getByRole('heading', { level: 2 }).textContent).toBe(english),
        );
      });
    },
  },
];

export const behaviours: readonly State[] = [
  ...(terms ? ofTerms : []),
  ...always,
  ...(languages.length > 0 ? ofLanguages : []),
];
