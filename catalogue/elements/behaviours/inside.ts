/** Helpers for the steps of a story. */
import type { queries } from 'storybook/test';
import { waitFor, within } from 'storybook/test';
import type { MtcNavigateEvent } from '../../../src/base/events.ts';

/** The root of the story's element, once it shows its content. */
export const rootIn = (canvas: HTMLElement): Promise<ShadowRoot> =>
  waitFor(() => {
    const element = [...canvas.querySelectorAll('*')].find(({ localName }) => localName.startsWith('mtc-'));
    if (!element?.shadowRoot?.querySelector('.box')) throw new Error('No element shows its content.');
    return element.shadowRoot;
  });

/** Queries by role and name inside a shadow root, which has everything that they need. */
export const inside = (root: ShadowRoot): ReturnType<typeof within<typeof queries>> =>
  within(root as unknown as HTMLElement);

/** The navigate events that reach the page while `act` runs. */
export async function navigations(
  canvas: HTMLElement,
  act: () => Promise<unknown>,
): Promise<readonly MtcNavigateEvent[]> {
  const heard: MtcNavigateEvent[] = [];
  const hear = (event: MtcNavigateEvent): void => void heard.push(event);
  canvas.addEventListener('mtc-navigate', hear);
  await act();
  canvas.removeEventListener('mtc-navigate', hear);
  return heard;
}
