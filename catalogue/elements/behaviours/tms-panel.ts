import { expect, userEvent, waitFor } from 'storybook/test';
import { inside, navigations, rootIn } from './inside.ts';
import type { State } from './state.ts';

export const behaviours: readonly State[] = [
  {
    name: 'A question opens and closes',
    attributes: {},
    play: async ({ canvasElement, step }) => {
      const root = await rootIn(canvasElement);
      const question = root.querySelector<HTMLDetailsElement>('[part~=questions] details');
      const summary = question?.querySelector('summary');
      const answer = question?.querySelector<HTMLElement>(':scope > :not(summary)');
      if (!question || !summary || !answer) throw new Error('There is no question.');
      await step('It is closed at first', async () => {
        await expect(question.open).toBe(false);
        await expect(answer.checkVisibility()).toBe(false);
      });
      await step('A click opens it', async () => {
        await userEvent.click(summary);
        await expect(question.open).toBe(true);
        await expect(answer.checkVisibility()).toBe(true);
      });
      await step('It stays open when an attribute of the element changes', async () => {
        root.host.setAttribute('heading-level', '3');
        await waitFor(() => expect(inside(root).getAllByRole('heading', { level: 3 })).not.toHaveLength(0));
        await expect(root.querySelector('[part~=questions] details')).toHaveAttribute('open');
        root.host.removeAttribute('heading-level');
      });
      await step('A second click closes it', async () => {
        await waitFor(() => expect(root.querySelector('[part~=title]')?.localName).toBe('h2'));
        const now = root.querySelector('[part~=questions] summary');
        if (now) await userEvent.click(now);
        await expect(root.querySelector('[part~=questions] details')).not.toHaveAttribute('open');
      });
    },
  },
  {
    name: 'Crisis links fire no event',
    attributes: {},
    play: async ({ canvasElement, step }) => {
      const root = await rootIn(canvasElement);
      const stay = (event: Event): void => event.preventDefault();
      root.addEventListener('click', stay);
      await step('A click on a phone number fires no event', async () => {
        const phone = root.querySelector('.urgent a[href^="tel:"]');
        if (!phone) throw new Error('There is no number.');
        await expect(await navigations(canvasElement, () => userEvent.click(phone))).toEqual([]);
      });
      root.removeEventListener('click', stay);
      await step('A click on the call to action fires one', async () => {
        const action = root.querySelector('[part~=action]');
        if (!action) throw new Error('There is no action.');
        const heard = await navigations(canvasElement, () => userEvent.click(action));
        await expect(heard.map(({ page }) => page)).toEqual([action.getAttribute('data-page')]);
      });
    },
  },
];
