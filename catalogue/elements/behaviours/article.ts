import { expect, userEvent, waitFor } from 'storybook/test';
import { inside, navigations, rootIn } from '../inside.ts';
import type { State } from '../states.ts';

export const behaviours: readonly State[] = [
  {
    name: 'A word is explained',
    attributes: {},
    play: async ({ canvasElement, step }) => {
      const root = await rootIn(canvasElement);
      const term = root.querySelector<HTMLButtonElement>('button.term');
      if (!term) throw new Error('No word is explained.');
      const open = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(':popover-open')];
      await step('Its explanation opens, and begins with the word', async () => {
        await userEvent.click(term);
        await waitFor(() => expect(open()).toHaveLength(1));
        const [word] = (open()[0]?.textContent ?? '').trim().toLowerCase().split(/\s/);
        await expect(term.textContent.toLowerCase()).toContain(word);
      });
      await step('A second click shuts it', async () => {
        await userEvent.click(term);
        await waitFor(() => expect(open()).toHaveLength(0));
      });
      await step('It opens again, to be seen', async () => {
        await userEvent.click(term);
        await waitFor(() => expect(open()).toHaveLength(1));
      });
    },
  },
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
    name: 'The page is told before a link is followed',
    attributes: {},
    play: async ({ canvasElement }) => {
      const root = await rootIn(canvasElement);
      const link = root.querySelector<HTMLAnchorElement>('[part~=meta] a');
      if (!link) throw new Error('There is no link.');
      const heard = await navigations(canvasElement, () => userEvent.click(link));
      await expect(heard.map(({ href }) => href)).toEqual([link.href]);
    },
  },
  {
    name: 'The language of the page changes',
    attributes: {},
    play: async ({ canvasElement, step }) => {
      const root = await rootIn(canvasElement);
      const page = root.host.closest('[lang]') ?? root.host.parentElement;
      if (!page) throw new Error('There is no page.');
      const before = page.getAttribute('lang');
      const english = inside(root).getByRole('heading', { level: 2 }).textContent;
      for (const lang of ['es', 'ar']) {
        await step(`The page is in “${lang}”: so is the article`, async () => {
          page.setAttribute('lang', lang);
          await waitFor(() => expect(root.querySelector('.box')).toHaveAttribute('lang', lang));
          await expect(inside(root).getByRole('heading', { level: 2 }).textContent).not.toBe(english);
        });
      }
      await step('It runs from right to left', async () => {
        await expect(root.querySelector('.box')).toHaveAttribute('dir', 'rtl');
      });
      await step('And back', async () => {
        page.setAttribute('lang', before ?? 'en');
        await waitFor(() =>
          expect(inside(root).getByRole('heading', { level: 2 }).textContent).toBe(english),
        );
      });
    },
  },
];
