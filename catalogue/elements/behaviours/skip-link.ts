import { expect, userEvent, waitFor } from 'storybook/test';
import { inside, rootIn } from './inside.ts';
import type { State } from './state.ts';

export const behaviours: readonly State[] = [
  {
    name: 'It appears on focus, and moves the focus',
    attributes: {},
    play: async ({ canvasElement, step }) => {
      const root = await rootIn(canvasElement);
      const link = inside(root).getByRole('link');
      const isOnScreen = (): boolean => {
        const { right, bottom } = link.getBoundingClientRect();
        return right > 0 && bottom > 0;
      };
      await step('It is off screen at first', () => expect(isOnScreen()).toBe(false));
      await step('It appears when it gets the focus', async () => {
        link.focus();
        await waitFor(() => expect(isOnScreen()).toBe(true));
      });
      await step(
        'Following it moves the focus to the main content, and does not change the address',
        async () => {
          const { href } = location;
          await userEvent.click(link);
          await expect(document.activeElement).toBe(document.getElementById('main'));
          await expect(location.href).toBe(href);
        },
      );
      await step('It appears again, so that you can see it', () => {
        link.focus();
      });
    },
  },
];
