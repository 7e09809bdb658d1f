import { expect, userEvent, waitFor } from 'storybook/test';
import { inside, rootIn } from '../inside.ts';
import type { State } from '../states.ts';

export const behaviours: readonly State[] = [
  {
    name: 'It shows with the focus, and moves it',
    attributes: {},
    play: async ({ canvasElement, step }) => {
      const root = await rootIn(canvasElement);
      const link = inside(root).getByRole('link');
      const isOnScreen = (): boolean => {
        const { right, bottom } = link.getBoundingClientRect();
        return right > 0 && bottom > 0;
      };
      await step('Off screen at first', () => expect(isOnScreen()).toBe(false));
      await step('On screen with the focus', async () => {
        link.focus();
        await waitFor(() => expect(isOnScreen()).toBe(true));
      });
      await step(
        'Following it moves the focus into the main content, and leaves the address alone',
        async () => {
          const { href } = location;
          await userEvent.click(link);
          await expect(document.activeElement).toBe(document.getElementById('main'));
          await expect(location.href).toBe(href);
        },
      );
      await step('It shows again, to be seen', () => {
        link.focus();
      });
    },
  },
];
