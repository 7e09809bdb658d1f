import { box } from './find.ts';
import { until } from './fixture.ts';

/** Waits until an element shows a language, which it may have to load first. */
export const spoken = (element: Element, locale: string): Promise<void> =>
  until(
    () => element.shadowRoot?.querySelector<HTMLElement>('.box')?.lang === locale,
    () => `expected ${element.localName} in ${locale}, found ${box(element).lang}`,
  );
