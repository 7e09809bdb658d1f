import { expect, userEvent } from 'storybook/test';
import { navigation } from '../../../src/generated/en/navigation.ts';
import type { Navigation } from '../../../src/lib/piece.ts';
import { inside, navigations, rootIn } from './inside.ts';
import type { State } from './state.ts';

const [first] = (navigation as Navigation | undefined)?.links ?? [];

export const behaviours: readonly State[] = [
  {
    name: 'Each link fires mtc-navigate',
    attributes: {},
    play: async ({ canvasElement }) => {
      const root = await rootIn(canvasElement);
      const links = [...root.querySelectorAll<HTMLAnchorElement>('[part~=link], [part~=action]')];
      await expect(links.length).toBeGreaterThan(1);
      for (const link of links) {
        const heard = await navigations(canvasElement, () => userEvent.click(link));
        await expect(heard.map(({ href }) => href)).toEqual([link.href]);
      }
    },
  },
  {
    name: 'The current page is marked',
    attributes: { current: first?.page ?? '' },
    play: async ({ canvasElement }) => {
      const root = await rootIn(canvasElement);
      const current = inside(root)
        .getAllByRole('link')
        .filter((link) => link.getAttribute('aria-current') === 'page');
      await expect(current).toHaveLength(1);
      await expect(inside(root).getByRole('navigation')).toBeVisible();
    },
  },
];
