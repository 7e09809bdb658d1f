import { expect, userEvent } from 'storybook/test';
import { services } from '../../../src/generated/en/services.ts';
import type { Service, Withdrawn } from '../../../src/lib/piece.ts';
import { inside, navigations, rootIn } from './inside.ts';
import type { State } from './state.ts';

/** The first service that has not been withdrawn. */
const [id = '', shown] =
  Object.entries<Service | Withdrawn>(services).find(([, { status }]) => status !== 'withdrawn') ?? [];
const page = shown?.page ?? '';

export const behaviours: readonly State[] = [
  {
    name: 'The whole card can be clicked',
    attributes: { service: id },
    width: 320,
    play: async ({ canvasElement, step }) => {
      const root = await rootIn(canvasElement);
      const link = inside(root).getByRole('link');
      root.host.scrollIntoView({ block: 'center' });
      const card = root.host.getBoundingClientRect();
      // Just inside its rounded corners.
      const corners = [
        [card.left + 8, card.top + 8],
        [card.right - 8, card.top + 8],
        [card.left + card.width / 2, card.top + card.height / 2],
        [card.left + 8, card.bottom - 8],
      ] as const;
      for (const [x, y] of corners) {
        await step(`A click at ${Math.round(x)}, ${Math.round(y)} follows the link`, async () => {
          const [hit] = root.elementsFromPoint(x, y);
          if (!hit) throw new Error('Nothing is there.');
          const heard = await navigations(canvasElement, () => userEvent.click(hit));
          await expect(heard.map(({ page }) => page)).toEqual([page]);
        });
      }
      await step('Only the link is a tab stop', async () => {
        const stops = [...root.querySelectorAll<HTMLElement>('*')].filter(({ tabIndex }) => tabIndex >= 0);
        await expect(stops).toEqual([link]);
      });
    },
  },
  {
    name: 'Following the link fires mtc-navigate',
    attributes: { service: id },
    width: 320,
    play: async ({ canvasElement }) => {
      const root = await rootIn(canvasElement);
      const link = inside(root).getByRole<HTMLAnchorElement>('link');
      const [event, ...more] = await navigations(canvasElement, () => userEvent.click(link));
      await expect(more).toEqual([]);
      await expect(event?.page).toBe(page);
      await expect(event?.href).toBe(link.href);
      await expect(event?.detail).toEqual({ page, href: link.href });
      await expect(event?.cancelable).toBe(true);
    },
  },
];
