import { box } from './find.ts';

/** Waits until an element shows a language, whose words it may have to load first. */
export async function spoken(element: Element, locale: string): Promise<void> {
  for (let left = 250; left > 0; left--) {
    const shown = element.shadowRoot?.querySelector<HTMLElement>('.box')?.lang;
    if (shown === locale) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`expected ${element.localName} in ${locale}, found ${box(element).lang}`);
}
